package osarai.evidence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {
  private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

  @Test
  void theHashIsOfThePayloadFollowedByTheNonce() throws Exception {
    byte[] nonce = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update("{\"name\":\"佐藤\"}".getBytes(StandardCharsets.UTF_8));
    sha.update(nonce);
    assertThat(LedgerEntry.hash("{\"name\":\"佐藤\"}", nonce))
        .isEqualTo(HexFormat.of().formatHex(sha.digest()));
  }

  @Test
  void aNewEntryIsIntactAndAChangedOneIsNot() throws Exception {
    LedgerEntry entry = new LedgerEntry("completion", 1, "{\"correct\":7}", NOW);
    assertThat(entry.isIntact()).isTrue();
    var payload = LedgerEntry.class.getDeclaredField("payload");
    payload.setAccessible(true);
    payload.set(entry, "{\"correct\":8}");
    assertThat(entry.isIntact()).isFalse();
  }

  @Test
  void twoEntriesOfOnePayloadHaveHashesOfTheirOwn() {
    assertThat(new LedgerEntry("completion", 1, "{}", NOW).sha256())
        .isNotEqualTo(new LedgerEntry("completion", 1, "{}", NOW).sha256());
  }

  @Test
  void aPayloadIsWrittenInOneFormWhateverTheOrder() {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("z", 1);
    inner.put("a", "佐藤\"\n");
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("b", List.of(inner, true));
    payload.put("B", 2);
    payload.put("a", List.of(3, 1, 2));
    assertThat(CanonicalJson.write(payload))
        .isEqualTo("{\"B\":2,\"a\":[3,1,2],\"b\":[{\"a\":\"佐藤\\\"\\n\",\"z\":1},true]}");
  }
}
