package osarai.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** docker/realm.json, which production imports into Keycloak. */
final class Realm {
  static final ObjectMapper JSON = new ObjectMapper();
  static final JsonNode FILE = read();

  private Realm() {}

  static List<String> steps(String flow) {
    List<String> steps = new ArrayList<>();
    for (JsonNode candidate : FILE.path("authenticationFlows")) {
      if (candidate.path("alias").asText().equals(flow)) {
        for (JsonNode step : candidate.path("authenticationExecutions")) {
          String what = step.has("flowAlias") ? "flowAlias" : "authenticator";
          steps.add(step.path(what).asText() + " " + step.path("requirement").asText());
        }
      }
    }
    return steps;
  }

  static JsonNode client(String id) {
    for (JsonNode client : FILE.path("clients")) {
      if (client.path("clientId").asText().equals(id)) {
        return client;
      }
    }
    throw new IllegalArgumentException(id);
  }

  static JsonNode mapper(String client, String kind) {
    for (JsonNode mapper : client(client).path("protocolMappers")) {
      if (mapper.path("protocolMapper").asText().equals(kind)) {
        return mapper.path("config");
      }
    }
    throw new IllegalArgumentException(kind);
  }

  static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add((field.isEmpty() ? one : one.path(field)).asText()));
    return texts;
  }

  static TreeSet<String> fields(JsonNode object) {
    TreeSet<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read() {
    try {
      return JSON.readTree(Sources.PROJECT.resolve("docker/realm.json").toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
