package org.gongbao.command;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;

/** What may go wrong in any module: ports, settings, files. */
class CommonFailures implements FailureExplainer {

	@Override
	public Optional<String> explain(Throwable failure) {
		return Optional.ofNullable(switch (failure) {
			case StartFailure known -> known.sentence();
			case PortInUseException port -> busy(port.getPort());
			case ConnectorStartFailedException port -> busy(port.getPort());
			case BindException bind when String.valueOf(bind.getMessage()).contains("Permission denied") ->
				"当前用户无权使用所设的端口，请用 --server.port=… 换一个 1024 以上的端口。";
			case org.springframework.boot.context.properties.bind.BindException setting -> wrong(setting);
			case AccessDeniedException file -> "当前用户无权读写 %s，请改正它的权限后再试。".formatted(file.getFile());
			case FileSystemException file when String.valueOf(file.getReason()).contains("No space left") ->
				"磁盘已满，无法写入 %s，请腾出空间后再试。".formatted(file.getFile());
			default -> null;
		});
	}

	private static String busy(int port) {
		return "端口 %d 已被占用，请停掉占用它的程序，或用 --server.port=… 换一个端口。".formatted(port);
	}

	private static String wrong(org.springframework.boot.context.properties.bind.BindException failure) {
		String name = String.valueOf(failure.getName());
		ConfigurationProperty property = failure.getProperty();
		boolean secret = name.contains("password") || name.contains("secret");
		return (property == null || secret) ? "配置项 %s 的值不对，请改正后再启动。".formatted(name)
				: "配置项 %s 的值“%s”不对（来自 %s），请改正后再启动。".formatted(name, property.getValue(), property.getOrigin());
	}

}
