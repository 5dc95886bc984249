#!/bin/sh
# Kills the packaged portal at random moments of publishing, as often as asked (50 times), and checks after each kill that the
# issue is public wholly or not at all and that verify finds nothing.
#   src/test/scripts/kill-publishing.sh [TIMES]
set -e
cd "$(dirname "$0")/../../.."
./mvnw -q -B package -DskipTests
./mvnw -B test -Dtest=PublicationKilledTests -Dgongbao.kills="${1:-50}"
