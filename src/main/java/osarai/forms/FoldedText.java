package osarai.forms;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as it is looked for: what one types without thinking finds what another wrote with care.
 * Width, case, spaces, middle dots, hiragana or katakana, ヴ or ブ, and the shape of a character
 * (異体字) make no difference. For search only; two people may be one here.
 */
public final class FoldedText {
  /** Each group: the usual shape, then those that are written for it in names. */
  private static final String SHAPES =
      """
      高髙 崎﨑嵜𥔎 吉𠮷 斉斎齋齊 辺邊邉 浜濱濵 沢澤 広廣 国國圀 真眞 栄榮 桜櫻
      竜龍 滝瀧 島嶋嶌 薮藪籔 富冨 徳德 恵惠 渕淵渊 桑桒 館舘 曽曾 来來 寿壽 条條
      蔵藏 豊豐 静靜 万萬 弥彌 与與 実實 会會 学學 芦蘆 桧檜 槙槇 祢禰 穣穰 凛凜
      遥遙 尭堯 峰峯 岳嶽 円圓 亀龜 鴎鷗 郷鄕 黒黑 瀬瀨 増增 横橫 教敎 清淸 青靑
      歩步 毎每 強强 緒緖 薫薰 郎郞 穂穗 巌巖 鉄鐵 芸藝 総總 双雙 糸絲 児兒 昇曻
      間閒 橋𣘺槗 土圡𡈽 丈𠀋 栃杤𣑊 柳栁 関關 鶴靏靍鸖 塩鹽 当當 満滿 寛寬 兎兔
      達逹 穎頴 麹麴 檮梼 頬頰 靭靱 礪砺 覚覺 経經 継繼 県縣 剣劍劔 検檢 顕顯
      験驗 厳嚴 効效 号號 桟棧 参參 賛贊 残殘 釈釋 従從 渋澁 獣獸 縦縱 粛肅 処處
      将將 称稱 焼燒 証證 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑
      慎愼 尽盡 図圖 粋粹 酔醉 随隨 髄髓 数數 枢樞 声聲 摂攝 窃竊 専專 戦戰 浅淺
      銭錢 潜潛 繊纖 禅禪 荘莊 巣巢 装裝 騒騷 続續 堕墮 体體 対對 帯帶 滞滯 台臺
      択擇 担擔 単單 断斷 団團 弾彈 遅遲 昼晝 虫蟲 鋳鑄 庁廳 聴聽 鎮鎭 逓遞 点點
      転轉 伝傳 灯燈 党黨 闘鬪 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 売賣 麦麥
      発發 髪髮 抜拔 蛮蠻 秘祕 瓶甁 払拂 仏佛 併倂 並竝 変變 弁辨 宝寶 翻飜 黙默
      訳譯 薬藥 予豫 余餘 誉譽 揺搖 様樣 謡謠 乱亂 覧覽 両兩 猟獵 緑綠 塁壘 涙淚
      励勵 礼禮 霊靈 齢齡 恋戀 錬鍊 炉爐 労勞 楼樓 録錄 湾灣 亜亞 悪惡 圧壓 囲圍
      医醫 為爲 壱壹 隠隱 衛衞 営營 鋭銳 駅驛 悦悅 艶豔 奥奧 応應 欧歐 殴毆 穏穩
      仮假 価價 画畫 絵繪 懐懷 壊壞 概槪 拡擴 殻殼 楽樂 缶罐 陥陷 歓歡 観觀 勧勸
      巻卷 気氣 帰歸 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽 挟挾 狭狹 暁曉 区區
      駆驅 勲勳 径徑 掲揭 渓溪 蛍螢 軽輕 鶏鷄 欠缺 倹儉 圏圈 献獻 権權 恒恆 鉱鑛
      黄黃
      """;

  private static final Map<Integer, Integer> USUAL = usual();

  /** Spaces, dots and strokes between parts, and the selectors of a shape (異体字セレクタ). */
  private static final Pattern UNSPOKEN =
      Pattern.compile("[\\s\\p{Z}・·‧•=゠.,'’‐‑–-]|[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

  private static final List<Map.Entry<String, String>> FOREIGN =
      List.of(
          Map.entry("ヴァ", "バ"),
          Map.entry("ヴィ", "ビ"),
          Map.entry("ヴェ", "ベ"),
          Map.entry("ヴォ", "ボ"),
          Map.entry("ヴュ", "ビュ"),
          Map.entry("ヴ", "ブ"),
          Map.entry("ヷ", "バ"),
          Map.entry("ヸ", "ビ"),
          Map.entry("ヹ", "ベ"),
          Map.entry("ヺ", "ボ"),
          Map.entry("ヵ", "カ"),
          Map.entry("ヶ", "ケ"));

  private FoldedText() {}

  public static String of(String text) {
    String plain =
        UNSPOKEN
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .map(sign -> sign >= 'ぁ' && sign <= 'ゖ' ? sign + ('ァ' - 'ぁ') : sign)
        .map(sign -> USUAL.getOrDefault(sign, sign))
        .forEach(folded::appendCodePoint);
    String all = folded.toString();
    for (Map.Entry<String, String> sound : FOREIGN) {
      all = all.replace(sound.getKey(), sound.getValue());
    }
    return all;
  }

  private static Map<Integer, Integer> usual() {
    Map<Integer, Integer> usual = new HashMap<>();
    for (String group : SHAPES.strip().split("\\s+")) {
      int[] shapes = group.codePoints().toArray();
      for (int i = 1; i < shapes.length; i++) {
        usual.put(shapes[i], shapes[0]);
      }
    }
    return usual;
  }
}
