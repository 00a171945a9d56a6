package osarai.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isOfTheExactBytes() {
    assertThat(Sha256.of("abc".getBytes(UTF_8))).isEqualTo(OF_ABC);
    assertThat(Sha256.of("a\n".getBytes(UTF_8))).isNotEqualTo(Sha256.of("a\r\n".getBytes(UTF_8)));
  }

  @Test
  void isTheSameOfWhatComesPieceByPiece() {
    MessageDigest digest = Sha256.digest();
    digest.update("a".getBytes(UTF_8));
    digest.update("bc".getBytes(UTF_8));
    assertThat(Sha256.of(digest)).isEqualTo(OF_ABC);
  }
}
