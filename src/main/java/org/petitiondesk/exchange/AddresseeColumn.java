package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a column of a list of addressees holds.
 *
 * @param key as in a petition file; a field of the route begins with {@code via.}
 * @param language that the heading names after a colon or in brackets; empty if it names none
 */
record AddresseeColumn(String key, Optional<Language> language) {
    /** Keys with texts in several languages. */
    static final Set<String> LOCALIZED =
            Set.of(
                    "person",
                    "family",
                    "given",
                    "honorific",
                    "salutation",
                    "close",
                    "post",
                    "organization");

    static final Vocabulary<AddresseeColumn> VOCABULARY = new Words();

    private static final String VIA = "via.";
    private static final Pattern WITH_LANGUAGE =
            Pattern.compile("(.+?)\\s*(?::|\\(|\\[)\\s*([A-Za-z0-9-]{2,35})\\s*[)\\]]?\\s*");

    private static final Map<String, List<String>> HEADINGS = headings();

    /** The column for a heading or a word of {@code --map}. */
    static Optional<AddresseeColumn> of(String heading) {
        Matcher parts = WITH_LANGUAGE.matcher(heading);
        Optional<Language> language =
                parts.matches() ? FieldWords.language(parts.group(2)) : Optional.empty();
        Optional<AddresseeColumn> inLanguage =
                language.flatMap(tag ->
                        key(parts.group(1))
                                .filter(key -> LOCALIZED.contains(local(key)))
                                .map(key -> new AddresseeColumn(key, Optional.of(tag))));
        return inLanguage.or(
                () -> key(heading).map(key -> new AddresseeColumn(key, Optional.empty())));
    }

    /** The heading that we write. */
    String heading() {
        return key + language.map(tag -> ":" + tag).orElse("");
    }

    /** A key without the route's prefix. */
    static String local(String key) {
        return key.startsWith(VIA) ? key.substring(VIA.length()) : key;
    }

    /** All keys, in the order in which we write them. */
    static Collection<String> keys() {
        return Stream.concat(
                        HEADINGS.keySet().stream(),
                        HEADINGS.keySet().stream()
                                .filter(AddresseeDraftReader.VIA_KEYS::contains)
                                .map(key -> VIA + key))
                .toList();
    }

    private static Optional<String> key(String heading) {
        String wanted = Headings.plain(heading);
        String route = wanted.replaceFirst("^(?:via|c/o|care of|care)\\s+", "");
        Optional<String> key =
                HEADINGS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(route))
                        .map(Map.Entry::getKey)
                        .findFirst();
        if (route.equals(wanted)) {
            return key;
        }
        return key.filter(AddresseeDraftReader.VIA_KEYS::contains).map(VIA::concat);
    }

    private static Map<String, List<String>> headings() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        put(all, "person", "name|full name|holder|nom|nom complet|titulaire|姓名|이름|성명");
        put(all, "family", "family name|last name|surname|nom de famille|姓|성");
        put(all, "given", "given name|given names|first name|forename|prénom|prénoms|名");
        put(all, "honorific", "title of honour|titre honorifique|尊称|尊稱|경칭");
        put(all, "gender", "sex|genre|sexe|性别|性別|성별");
        put(all, "since", "in office since|start date|depuis|en fonction depuis|就任日期|취임일");
        put(all, "until", "in office until|end date|jusqu'au|离任日期|離任日期|퇴임일");
        put(all, "post", "title|position|function|job title|poste|fonction|titre|职务|職務|직책|직위");
        put(all, "office", "office kind|kind of office");
        put(
                all,
                "organization",
                "organisation|org|embassy|institution|organisme|ambassade|机构|機構|单位|單位|기관|소속");
        put(all, "country", "represented country|pays|国家|國家|국가|나라");
        put(all, "address", "postal address|street|adresse|adresse postale|rue|地址|주소");
        put(all, "postcode", "zip|zip code|postal code|code postal|邮编|郵編|邮政编码|우편번호");
        put(all, "city", "town|place|ville|城市|도시");
        put(all, "region", "state|province|région|省|주");
        put(all, "address-country", "country of address|pays de l'adresse|地址国家|주소 국가");
        put(all, "fax", "fax number|télécopie|télécopieur|传真|傳真|팩스");
        put(
                all,
                "email",
                "e mail|mail|email address|courriel|adresse e mail|邮箱|郵箱|电子邮件|電子郵件|이메일|전자우편");
        put(all, "telephone", "phone|tel|phone number|téléphone|tél|电话|電話|전화|전화번호");
        put(all, "salutation", "dear|formule d'appel|称呼|稱呼|호칭");
        put(all, "close", "complimentary close|formule de politesse|结束语|結束語|맺음말");
        put(all, "paper", "papier|纸张|紙張|용지");
        put(all, "language", "languages|langue|langues|语言|語言|언어");
        put(all, "verified", "verified on|checked|checked on|vérifié le|核实日期|核實日期|확인일");
        put(all, "source", "sources|来源|來源|출처");
        return all;
    }

    private static void put(Map<String, List<String>> all, String key, String others) {
        all.put(
                key,
                Stream.concat(Stream.of(Headings.plain(key)), Arrays.stream(others.split("\\|")))
                        .toList());
    }

    private static final class Words implements Vocabulary<AddresseeColumn> {

        @Override
        public Optional<AddresseeColumn> field(String word, Collection<AddresseeColumn> taken) {
            return of(word).filter(column -> !taken.contains(column));
        }

        @Override
        public boolean isName(AddresseeColumn column) {
            return List.of("person", "family", "post", "organization").contains(column.key());
        }

        @Override
        public String word(AddresseeColumn column) {
            return column.heading();
        }

        @Override
        public List<String> words() {
            return List.copyOf(keys());
        }
    }
}
