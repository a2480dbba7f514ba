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
        put(
                all,
                "person",
                "name|full name|holder|nom|nom"
                    + " complet|titulaire|姓名|이름|성명|氏名|名前|お名前|名字|성함|vollständiger name|nombre|nombre"
                    + " completo|nombre y apellidos");
        put(
                all,
                "family",
                "family name|last name|surname|nom de famille|姓|성"
                        + "|苗字|nachname|familienname|apellido|apellidos");
        put(
                all,
                "given",
                "given name|given names|first name|forename|prénom|prénoms|名"
                        + "|vorname|vornamen");
        put(all, "honorific", "title of honour|titre honorifique|尊称|尊稱|경칭|敬称");
        put(
                all,
                "courtesy",
                "courtesy title|name prefix|prefix|civilité|titre de"
                        + " civilité|anrede|titel|tratamiento");
        put(all, "gender", "sex|genre|sexe|性别|性別|성별" + "|geschlecht|género|sexo");
        put(
                all,
                "since",
                "in office since|start date|depuis|en fonction depuis|就任日期|취임일"
                        + "|seit|im amt seit|desde|就任日|上任日期");
        put(
                all,
                "until",
                "in office until|end date|jusqu'au|离任日期|離任日期|퇴임일" + "|bis|im amt bis|hasta|退任日");
        put(all, "attested", "in office on|en fonction le|在任日期|재임일");
        put(all, "tenure", "standing|mandat|任职|任職|재직");
        put(
                all,
                "post",
                "title|position|function|job"
                    + " title|poste|fonction|titre|职务|職務|직책|직위|役職|肩書|职位|職位|头衔|頭銜|직함|직급|amt|amtsbezeichnung|funktion|cargo|puesto|organization"
                    + " title|organization 1 title");
        put(all, "office", "office kind|kind of office");
        put(
                all,
                "organization",
                "organisation|org|embassy|institution|organisme|ambassade|机构|機構|单位|單位|기관|소속|company|organization"
                    + " name|organization 1"
                    + " name|所属|組織|団体|组织|기관명|소속기관|behörde|botschaft|organización|institución|embajada|entidad");
        put(all, "country", "represented country|pays|国家|國家|국가|나라" + "|land|staat|país|国别|국가명");
        put(
                all,
                "address",
                "postal address|street|adresse|adresse postale|rue|地址|주소|business street|work"
                    + " street|address 1"
                    + " street|住所|通讯地址|通信地址|anschrift|straße|strasse|postanschrift|dirección|domicilio");
        put(
                all,
                "postcode",
                "zip|zip code|postal code|code postal|邮编|郵編|邮政编码|우편번호|business postal code|work"
                    + " postal code|address 1 postal code|郵便番号|plz|postleitzahl|código postal|cp");
        put(
                all,
                "city",
                "town|place|ville|城市|도시"
                        + "|business city|work city|address 1 city|市区町村|ort|stadt|ciudad");
        put(
                all,
                "region",
                "state|province|région|省|주|business state|work state|address 1"
                        + " region|都道府県|bundesland|kanton|provincia");
        put(
                all,
                "address-country",
                "country of address|pays de l'adresse|地址国家|주소 국가|business country/region|business"
                        + " country|work country|address 1 country");
        put(
                all,
                "fax",
                "fax number|télécopie|télécopieur|传真|傳真|팩스|business fax|work fax|fax 1"
                        + " value|ファックス|fax番号|传真号码|팩스번호|telefax|faxnummer");
        put(
                all,
                "email",
                "e mail|mail|email address|courriel|adresse e mail|邮箱|郵箱|电子邮件|電子郵件|이메일|전자우편|e mail"
                        + " 1 value|e mail address|メール|メールアドレス|电子邮箱|電子郵箱|이메일 주소|e mail"
                        + " adresse|correo|correo electrónico");
        put(
                all,
                "telephone",
                "phone|tel|phone number|téléphone|tél|电话|電話|전화|전화번호|business phone|work phone|phone"
                        + " 1 value|電話番号|电话号码|電話號碼|联系电话|聯繫電話|연락처|telefon|telefonnummer|teléfono");
        put(all, "salutation", "dear|formule d'appel|称呼|稱呼|호칭");
        put(all, "close", "complimentary close|formule de politesse|结束语|結束語|맺음말");
        put(all, "paper", "papier|纸张|紙張|용지");
        put(all, "language", "languages|langue|langues|语言|語言|언어" + "|sprache|idioma|言語");
        put(all, "verified", "verified on|checked|checked on|vérifié le|核实日期|核實日期|확인일");
        put(all, "source", "sources|来源|來源|출처" + "|quelle|fuente|出典");
        return all;
    }

    private static void put(Map<String, List<String>> all, String key, String others) {
        all.put(
                key,
                Stream.concat(Stream.of(Headings.plain(key)), Arrays.stream(others.split("\\|")))
                        .toList());
    }

    private static final AddresseeColumn COURTESY =
            new AddresseeColumn("courtesy", Optional.empty());

    private static final class Words implements Vocabulary<AddresseeColumn> {

        @Override
        public Optional<AddresseeColumn> field(String word, Collection<AddresseeColumn> taken) {
            return of(word).filter(column -> !taken.contains(column))
                    .or(() ->
                            Optional.of(COURTESY)
                                    .filter(column -> isVague(word) && !taken.contains(column)));
        }

        /** Outlook has a title such as Mr. or Dr. beside the job title. */
        @Override
        public boolean isVague(String heading) {
            return Headings.plain(heading).equals("title");
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
