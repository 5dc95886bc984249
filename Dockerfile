# syntax=docker/dockerfile:1
# The portal with its own PostgreSQL, or with another when SPRING_DATASOURCE_URL is set. Data: /var/lib/gongbao.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
ENV LC_ALL=C.UTF-8
COPY . .
RUN --mount=type=cache,target=/root/.m2 sh ./mvnw -B -q -DskipTests package
# Layers: what changes seldom apart from what changes with every release.
RUN java -Djarmode=tools -jar target/gongbao.jar extract --layers --destination /extracted

FROM eclipse-temurin:25-jre
ENV LC_ALL=C.UTF-8 \
	TZ=Asia/Shanghai \
	GONGBAO_DATA_DIR=/var/lib/gongbao
RUN useradd --system --uid 998 --create-home --home-dir /var/lib/gongbao gongbao
WORKDIR /opt/gongbao
COPY --from=build /extracted/dependencies/ ./
COPY --from=build /extracted/spring-boot-loader/ ./
COPY --from=build /extracted/snapshot-dependencies/ ./
COPY --from=build /extracted/application/ ./
# Train the JVM's cache in this very image, for it fits only these files and this Java.
RUN chown gongbao /opt/gongbao
USER gongbao
RUN java -XX:AOTCacheOutput=/opt/gongbao/portal.cache -jar gongbao.jar --gongbao.training=true --server.port=0 \
		--gongbao.data-dir=/tmp/training \
	&& rm -rf /tmp/training
VOLUME /var/lib/gongbao
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q ' 200' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=/opt/gongbao/portal.cache", "-Xlog:disable", "-Xlog:all=error:stderr", "-XX:MaxRAMPercentage=60", "-jar", "gongbao.jar"]
