package osarai.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens that somebody other than the identity provider signed, or nobody. */
final class Forgery {
  private Forgery() {}

  static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  static String read(String token, int part) {
    return new String(
        Base64.getUrlDecoder().decode(token.split("\\.")[part]), StandardCharsets.UTF_8);
  }

  static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String unsigned(String header, String payload) {
    return part(header) + "." + part(payload) + ".";
  }

  static String signed(String header, String payload, Key key) {
    String text = part(header) + "." + part(payload);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      byte[] made;
      if (key instanceof PrivateKey secret) {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(secret);
        signature.update(bytes);
        made = signature.sign();
      } else {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        made = mac.doFinal(bytes);
      }
      return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Key secret(byte[] bytes) {
    return new SecretKeySpec(bytes, "HmacSHA256");
  }
}
