package osarai.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of an XLSX file as a stream of elements. Without DTD, without entities. */
final class XlsxPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = locked();

  private static final int MARK = '\ufeff';

  private final Reader in;
  private final XMLStreamReader reader;
  private final int longest;

  XlsxPart(ZipParts parts, String name, int longest) {
    this.in = decoded(parts.open(name));
    this.longest = longest;
    try {
      in.mark(1);
      if (in.read() != MARK) {
        in.reset();
      }
      this.reader = FACTORY.createXMLStreamReader(in);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
  }

  /** UTF-8, as all that write XLSX do, whatever a part says of itself. */
  private static Reader decoded(InputStream bytes) {
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static XMLInputFactory locked() {
    // The JDK's own, whatever else the class path brings: its locks are the ones tested.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no external entities");
        });
    return factory;
  }

  /** Moves on to the next event; false at the end. */
  boolean next() {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw UnreadableTable.ofFile(FileMessages::doctype);
      }
      return true;
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
  }

  boolean begins(String element) {
    return reader.isStartElement() && reader.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return reader.isEndElement() && reader.getLocalName().equals(element);
  }

  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw ZipParts.broken();
    }
  }

  /** The text up to the end of the element, cut where it is too long anyway. */
  String text(String element) {
    StringBuilder text = new StringBuilder();
    while (next() && !ends(element)) {
      append(text);
    }
    return text.toString();
  }

  /** The text of a string item; how it is read aloud (rPh) is none of it. */
  String item(String element) {
    StringBuilder text = new StringBuilder();
    while (next() && !ends(element)) {
      if (begins("rPh")) {
        text("rPh");
      } else if (begins("t")) {
        while (next() && !ends("t")) {
          append(text);
        }
      }
    }
    return unescaped(text.toString());
  }

  private void append(StringBuilder text) {
    if (reader.isCharacters() && text.length() <= longest) {
      int length = Math.min(reader.getTextLength(), longest + 1 - text.length());
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }
  }

  /** Excel writes what XML cannot hold as _x000D_. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 6;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isEscape(String text, int at) {
    return text.startsWith("_x", at)
        && at + 6 < text.length()
        && text.charAt(at + 6) == '_'
        && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static RuntimeException refusal(Exception e) {
    return e instanceof UnreadableTable unreadable ? unreadable : ZipParts.broken();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
