# Read by mvnw. An older Java would stop at the flags of jvm.config or at Quarkus, with words that
# tell nobody what to do.
osarai_java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
osarai_version="$("$osarai_java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)"
if [ "${osarai_version:-0}" -lt 17 ]; then
  echo "おさらいには JDK 17 以上が必要です(今の Java: ${osarai_version:-なし}、$osarai_java)。JDK 17 以上を入れ、その場所を JAVA_HOME に設定してから、もう一度実行してください。" >&2
  echo "Osarai needs a JDK 17 or newer (this Java: ${osarai_version:-none}, $osarai_java). Install one, set JAVA_HOME to it and run this again." >&2
  exit 1
fi
