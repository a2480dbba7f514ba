package org.petitiondesk.matching;

import org.petitiondesk.model.petition.Capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented signers in mixed scripts, some of them twice: with typing errors, in another spelling or
 * script, with a syllable left out, in another order; and couples and namesakes, who are not the
 * same. The same seed gives the same list.
 */
public final class GeneratedSigners {
    private static final String[] KOREAN_FAMILIES = {
        "김金", "이李", "박朴", "최崔", "정鄭", "강姜", "조趙", "윤尹", "장張", "임林", "한韓", "오吳", "서徐", "신申",
        "권權", "황黃", "안安", "송宋", "류柳", "홍洪", "전全", "고高", "문文", "손孫", "양梁", "배裵", "백白", "허許",
        "남南", "심沈", "노盧", "하河", "곽郭", "성成", "차車", "주朱", "우禹", "구具", "민閔", "진陳"
    };

    private static final String[] CHINESE_FAMILIES = {
        "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林",
                "高", "罗",
        "郑", "梁", "谢", "宋", "唐", "许", "邓", "韩", "冯", "曹", "彭", "曾", "肖", "田", "董", "潘", "袁", "蔡",
                "蒋", "余",
        "于", "杜", "叶", "程", "魏", "苏", "吕", "丁", "任", "卢", "姚", "沈", "钟", "姜", "崔", "谭", "陆", "范",
                "汪", "廖",
        "石", "金", "韦", "贾", "夏", "付", "方", "邹", "熊", "白", "孟", "秦", "邱", "侯", "江", "尹", "薛", "闫",
                "雷", "龙"
    };

    /** Hangul, Han, and how the syllable is spelled. */
    private static final String[] KOREAN_SYLLABLES = {
        "수秀 su soo",
        "진珍 jin chin",
        "영英 yeong young yong",
        "희姬 hui hee",
        "철哲 cheol chul chol",
        "민民 min",
        "서瑞 seo suh",
        "준俊 jun joon chun",
        "호浩 ho",
        "현賢 hyeon hyun hyon",
        "정貞 jeong jung chong",
        "은恩 eun un",
        "미美 mi mee",
        "경京 gyeong kyung kyong",
        "상相 sang",
        "성成 seong sung song",
        "동東 dong tong",
        "재在 jae chae",
        "우宇 u woo",
        "지智 ji jee chi",
        "혜惠 hye",
        "선善 seon sun son",
        "순順 sun soon",
        "용龍 yong",
        "태泰 tae",
        "훈勳 hun hoon",
        "석錫 seok suk sok",
        "원源 won",
        "주珠 ju joo chu",
        "연蓮 yeon yun yon",
        "명明 myeong myung myong",
        "광光 gwang kwang",
        "대大 dae tae",
        "인仁 in",
        "종鍾 jong chong",
        "창昌 chang",
        "남南 nam",
        "옥玉 ok",
        "숙淑 suk sook",
        "애愛 ae",
        "화花 hwa",
        "란蘭 ran nan",
        "복福 bok pok",
        "길吉 gil kil",
        "일一 il",
        "규奎 gyu kyu",
        "기基 gi ki",
        "하夏 ha",
        "해海 hae",
        "승承 seung sung",
        "윤潤 yun yoon",
        "건建 geon kun kon",
        "환煥 hwan",
        "문文 mun moon",
        "병炳 byeong byung pyong",
        "덕德 deok duk tok",
        "춘春 chun choon",
        "봉鳳 bong pong",
        "범範 beom bum pom",
        "빈彬 bin pin"
    };

    private static final String CHINESE_GIVEN =
            "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红玲建国文辉力鑫波宇浩凯健俊帆雪慧莹婷欣怡佳琪"
                    + "梦洁晨阳光海燕春秋冬梅菊竹松柏青云飞鹏龙凤祥瑞德仁义礼智信忠孝廉和美善真诚思远志向东南西北山川江河湖"
                    + "新民安康宁泰福禄寿喜庆丰金银珠宝翠碧晶莲荷蓉薇蕾馨雅诗书琴棋画淑贤惠贞珍珊瑜瑾璇";

    private static final String[] FIRST =
            syllables(
                    "a be ca do e fa gi ha i jo ka li ma no o pa ra sa ti u va wi ya zo",
                    "na lin ra tha mir ric bel don va sha lo ne");
    private static final String[] LAST =
            syllables(
                    "ber cas dor fel gar hol ibs jen kal lund mor nor ost pet ros sand tor ull var"
                            + " west",
                    "man ski son berg ova ez sen witz ley ton feld ard ius ini eau");
    private static final String[] TOWNS =
            syllables(
                    "al bro car dun el fair glen hart inver kil lang mil nor oak pen red stan thorn"
                            + " ul wind",
                    "ton ford ham by vale mouth stead wick port field");

    private final Random random;
    private final List<Person> signers = new ArrayList<>();

    /** What happened between one signature of a person and the other. */
    public enum Change {
        COPY,
        TYPING_ERROR,
        OTHER_SPELLING,
        OTHER_SCRIPT,
        LESS,
        OTHER_ORDER
    }

    /**
     * One line of the list.
     *
     * @param same the line in which the same person stands before; below 0 for none
     */
    public record Person(Signer signer, int same, Change change) {}

    /** A person's name in all ways in which it may be signed. */
    private record Names(String own, String otherOwn, String family, List<String> given) {

        String latin() {
            return own.isEmpty()
                    ? capital(given.getFirst()) + " " + capital(family)
                    : capital(family) + " " + capital(String.join("", given));
        }
    }

    public GeneratedSigners(int many, long seed) {
        random = new Random(seed);
        while (signers.size() < many) {
            addPerson();
        }
    }

    public List<Person> all() {
        return signers;
    }

    private static String[] syllables(String begins, String ends) {
        List<String> words = new ArrayList<>();
        for (String begin : begins.split(" ", -1)) {
            for (String end : ends.split(" ", -1)) {
                words.add(begin + end);
            }
        }
        return words.toArray(String[]::new);
    }

    /** Some are much more frequent than others. */
    private int often(int size) {
        double at = random.nextDouble();
        return (int) (size * at * at * at);
    }

    private void addPerson() {
        int kind = random.nextInt(10);
        Names names = kind < 4 ? korean() : kind < 7 ? chinese() : western();
        String place = random.nextInt(10) == 0 ? "" : capital(TOWNS[often(TOWNS.length)]);
        String email =
                random.nextInt(2) == 0
                        ? ""
                        : names.family()
                                + names.given().getFirst()
                                + signers.size()
                                + "@mail.example";
        String telephone =
                random.nextInt(5) > 0 ? "" : "+82 2 " + (10000000 + random.nextInt(89999999));
        Capacity capacity =
                random.nextInt(20) > 0
                        ? Capacity.Personal.PLAIN
                        : new Capacity.Personal(
                                "Society of " + capital(TOWNS[often(TOWNS.length)]));
        int first = signers.size();
        signers.add(
                new Person(
                        new Signer(written(names), email, telephone, place, capacity),
                        -1,
                        Change.COPY));
        int more = random.nextInt(100);
        if (more < 10) {
            addAgain(names, first);
        } else if (more < 15) {
            addOther(partner(names).latin(), email, place);
        } else if (more < 20) {
            addOther(written(names), "", place + "burgh");
        }
    }

    private void addOther(String name, String email, String place) {
        signers.add(
                new Person(
                        new Signer(name, email, "", place, Capacity.Personal.PLAIN),
                        -1,
                        Change.COPY));
    }

    /** Another given name with the same family name. */
    private Names partner(Names names) {
        boolean isWestern = names.own().isEmpty();
        return new Names(
                isWestern ? "" : names.own(),
                "",
                names.family(),
                isWestern ? western().given() : korean().given());
    }

    private void addAgain(Names names, int first) {
        Signer before = signers.get(first).signer();
        Change change = Change.values()[random.nextInt(Change.values().length)];
        String name = changed(names, before.name(), change);
        String email = random.nextInt(2) == 0 ? before.email() : "";
        String telephone = random.nextInt(2) == 0 ? before.telephone() : "";
        String place = random.nextInt(20) < 17 ? before.place() : "";
        signers.add(
                new Person(
                        new Signer(name, email, telephone, place, before.capacity()),
                        first,
                        change));
    }

    private String changed(Names names, String before, Change change) {
        return switch (change) {
            case COPY -> before;
            case TYPING_ERROR -> mistyped(names.latin());
            case OTHER_SPELLING ->
                    names.own().isEmpty() ? before.toUpperCase(Locale.ROOT) : spelledAgain(names);
            case OTHER_SCRIPT ->
                    names.own().isEmpty()
                            ? capital(names.family()) + ", " + capital(names.given().getFirst())
                            : !names.otherOwn().isEmpty() && random.nextBoolean()
                                    ? names.otherOwn()
                                    : names.own();
            case LESS ->
                    names.own().isEmpty()
                            ? names.given().getFirst().toUpperCase(Locale.ROOT).charAt(0)
                                    + ". "
                                    + capital(names.family())
                            : capital(names.family()) + " " + capital(names.given().getFirst());
            case OTHER_ORDER ->
                    names.own().isEmpty()
                            ? names.family().toUpperCase(Locale.ROOT)
                                    + " "
                                    + capital(names.given().getFirst())
                            : capital(String.join("-", names.given()))
                                    + " "
                                    + names.family().toUpperCase(Locale.ROOT);
        };
    }

    /** Half of them in Latin letters, the others in their own script or in both. */
    private String written(Names names) {
        if (names.own().isEmpty()) {
            return names.latin();
        }
        return switch (random.nextInt(4)) {
            case 0, 1 -> names.latin();
            case 2 -> names.own();
            default -> names.latin() + " (" + names.own() + ")";
        };
    }

    private String mistyped(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + other + name.substring(at);
            case 2 -> name.substring(0, at) + other + name.substring(at + 1);
            default ->
                    name.substring(0, at)
                            + name.charAt(at + 1)
                            + name.charAt(at)
                            + name.substring(at + 2);
        };
    }

    private Names korean() {
        String family = KOREAN_FAMILIES[often(KOREAN_FAMILIES.length)];
        String[] one = KOREAN_SYLLABLES[often(KOREAN_SYLLABLES.length)].split(" ", -1);
        String[] two = KOREAN_SYLLABLES[random.nextInt(KOREAN_SYLLABLES.length)].split(" ", -1);
        String hangul = "" + family.charAt(0) + one[0].charAt(0) + two[0].charAt(0);
        String han = "" + family.charAt(1) + one[0].charAt(1) + two[0].charAt(1);
        return new Names(
                hangul, han, spelledFamily(family.substring(0, 1)), List.of(any(one), any(two)));
    }

    private String any(String[] syllable) {
        return syllable[1 + random.nextInt(syllable.length - 1)];
    }

    private String spelledFamily(String hangul) {
        List<String> spellings = Surnames.of(hangul).isEmpty() ? List.of("kim") : spellings(hangul);
        return spellings.get(random.nextInt(Math.min(2, spellings.size())));
    }

    private static List<String> spellings(String hangul) {
        return switch (hangul) {
            case "김" -> List.of("kim", "gim");
            case "이" -> List.of("lee", "yi");
            case "박" -> List.of("park", "pak");
            case "최" -> List.of("choi", "choe");
            case "정" -> List.of("jung", "jeong");
            case "강" -> List.of("kang", "gang");
            case "조" -> List.of("cho", "jo");
            case "윤" -> List.of("yoon", "yun");
            case "류" -> List.of("ryu", "yoo");
            case "임" -> List.of("lim", "im");
            default -> List.of(KoreanSound.romanised(hangul));
        };
    }

    private String spelledAgain(Names names) {
        if (names.otherOwn().isEmpty()) {
            return capital(names.family())
                    + "-"
                    + String.join(" ", names.given()).toUpperCase(Locale.ROOT);
        }
        StringBuilder given = new StringBuilder();
        for (int i = 1; i < names.own().length(); i++) {
            for (String syllable : KOREAN_SYLLABLES) {
                if (syllable.charAt(0) == names.own().charAt(i)) {
                    given.append(given.isEmpty() ? "" : "-").append(any(syllable.split(" ", -1)));
                }
            }
        }
        return capital(spelledFamily(names.own().substring(0, 1)))
                + " "
                + capital(given.toString());
    }

    private Names chinese() {
        String family = CHINESE_FAMILIES[often(CHINESE_FAMILIES.length)];
        int length = random.nextInt(5) == 0 ? 1 : 2;
        StringBuilder own = new StringBuilder(family);
        List<String> given = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            char c = CHINESE_GIVEN.charAt(often(CHINESE_GIVEN.length()));
            own.append(c);
            given.add(HanReading.of(c).mandarin());
        }
        return new Names(own.toString(), "", HanReading.of(family.charAt(0)).mandarin(), given);
    }

    private Names western() {
        return new Names(
                "",
                "",
                LAST[often(LAST.length)] + LAST[often(LAST.length)].substring(2),
                List.of(FIRST[often(FIRST.length)]));
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
