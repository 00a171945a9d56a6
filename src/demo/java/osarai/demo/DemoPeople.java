package osarai.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Who can log in to the demo, and what is worth trying as them. */
public final class DemoPeople {
  public static final String PASSWORD = "osarai-no-demo";

  private static final Map<String, String> ROLES =
      Map.of("security-office", "セキュリティ担当", "hr", "人事", "auditor", "監査");

  /** By user name. The others of the town can log in as well. */
  private static final Map<String, String> WORTH_TRYING = new LinkedHashMap<>();

  static {
    WORTH_TRYING.put("sato", "全職員の研修を読み、確認テストを受ける");
    WORTH_TRYING.put("takahashi", "特定個人情報の取扱者として受ける研修");
    WORTH_TRYING.put("saito", "会計年度任用職員の研修を受け、同意書を確かめる");
    WORTH_TRYING.put("suzuki", "市民課の受講状況を見る");
    WORTH_TRYING.put("kobayashi", "課長の代わりに市民課の受講状況を見る");
    WORTH_TRYING.put("tanaka", "税務課の受講状況を見る(市民課は見えない)");
    WORTH_TRYING.put("yamamoto", "きょう: 期限を過ぎた人、部ごとの進み方、承認、もし要件を変えたら");
    WORTH_TRYING.put("watanabe", "きょう: 名簿の取込み、アカウント、照合");
    WORTH_TRYING.put("nakamura", "きょうと、基本方針の条項と教材の対応を見る");
  }

  private DemoPeople() {}

  /** User name, name, section and title, role, what to try; with a heading. */
  static List<List<String>> table(Town town) {
    Map<String, List<String>> places = sectionAndTitleByStaffNumber(town.people());
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("ユーザー名", "氏名", "所属", "役職", "役割", "試すこと"));
    Map<String, JsonNode> accounts = accounts(town.place().project());
    WORTH_TRYING.forEach(
        (username, what) -> {
          JsonNode account = accounts.get(username);
          if (account != null) {
            rows.add(row(account, places, what));
          }
        });
    return rows;
  }

  private static List<String> row(JsonNode account, Map<String, List<String>> places, String what) {
    String staffNumber = account.path("attributes").path("staff_number").path(0).asText();
    List<String> place = places.getOrDefault(staffNumber, List.of("", "", ""));
    String role = place.get(2);
    for (JsonNode granted : account.path("realmRoles")) {
      role = ROLES.getOrDefault(granted.asText(), role);
    }
    return List.of(
        account.path("username").asText(),
        account.path("lastName").asText() + " " + account.path("firstName").asText(),
        place.get(0),
        place.get(1),
        role,
        what);
  }

  private static Map<String, JsonNode> accounts(Path project) {
    try {
      Map<String, JsonNode> accounts = new HashMap<>();
      JsonNode file =
          new ObjectMapper().readTree(project.resolve("docker/town-users.json").toFile());
      file.path("users").forEach(user -> accounts.put(user.path("username").asText(), user));
      return accounts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> sectionAndTitleByStaffNumber(Path roster) {
    try (Reader reader = Files.newBufferedReader(roster)) {
      Map<String, Object> town = new Yaml().load(reader);
      Map<Object, Object> names = new HashMap<>();
      list(town, "departments").forEach(d -> names.put(d.get("code"), d.get("name")));
      Map<String, List<String>> places = new HashMap<>();
      for (Map<String, Object> person : list(town, "people")) {
        for (Map<String, Object> appointment : list(person, "appointments")) {
          for (Map<String, Object> post : list(appointment, "posts")) {
            places.put(
                String.valueOf(appointment.get("staff-number")),
                List.of(
                    String.valueOf(names.get(post.get("department"))),
                    String.valueOf(post.getOrDefault("title", "")),
                    "head".equals(post.get("position")) ? "所属長" : "職員"));
          }
        }
      }
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // a file of our own; its shape is checked by the roster command
  private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
    return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
  }
}
