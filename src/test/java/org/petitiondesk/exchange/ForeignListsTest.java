package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists and cards as other programs write them. All people are invented. */
class ForeignListsTest {
    @TempDir private Path folder;

    private Read<List<AddresseeDraft>> read(String name, String text, Charset charset)
            throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(charset));
        return new AddresseeListReader(LocalDate.of(2026, 6, 12))
                .read(file, ColumnMapping.NONE, Language.ENGLISH);
    }

    private List<AddresseeDraft> good(String name, String text) throws IOException {
        Read<List<AddresseeDraft>> read = read(name, text, StandardCharsets.UTF_8);
        assertEquals(List.of(), read.problems().stream().filter(Problem::isError).toList());
        return read.value().orElseThrow();
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }

    private static String name(AddresseeDraft draft) {
        return draft.person().inOrAny(Language.ENGLISH);
    }

    @Test
    void readsSemicolonsWithEmptyColumnsAtTheEnd() throws IOException {
        List<AddresseeDraft> drafts =
                good(
                        "list.csv",
                        lines(
                                "Nom;Poste;Ville;Télécopie;;;",
                                "Ann Exemple;Maire;Genève;+41 22 555;;;",
                                "Bo Exemple;Maire;Lausanne;;;;",
                                ";;;;;;"));
        assertEquals(2, drafts.size());
        assertEquals("Ann Exemple", name(drafts.getFirst()));
        assertEquals("+41 22 555", drafts.getFirst().fax());
        assertEquals("Genève", drafts.getFirst().address().map(PostalAddress::city).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsFilesThatBeginWithAByteOrderMark(String charset) throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        "\uFEFFname\tpost\tcity\r\nAnn Example\tMayor\tZürich\r\n",
                        Charset.forName(charset));
        assertEquals("Ann Example", name(read.value().orElseThrow().getFirst()));
        assertEquals(
                "Zürich",
                read.value()
                        .orElseThrow()
                        .getFirst()
                        .address()
                        .map(PostalAddress::city)
                        .orElseThrow());
    }

    @Test
    void readsUtf16WithoutAMark() throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        "name,post,city\r\nAnn Example,Mayor,Seoul\r\nBo Example,Mayor,Busan\r\n",
                        StandardCharsets.UTF_16LE);
        assertEquals(2, read.value().orElseThrow().size());
    }

    @Test
    void readsLineBreaksWithinQuotes() throws IOException {
        List<AddresseeDraft> drafts =
                good(
                        "list.csv",
                        lines(
                                "name,post,address,city",
                                "\"Ann \"\"A.\"\" Example\",Mayor,\"1 Street\nBuilding 2",
                                "Floor 3\",Seoul",
                                "Bo,Mayor,2 Road,Busan"));
        assertEquals("Ann \"A.\" Example", name(drafts.getFirst()));
        assertEquals(
                List.of("1 Street", "Building 2", "Floor 3"),
                drafts.getFirst().address().map(PostalAddress::lines).orElseThrow());
        assertEquals(5, drafts.get(1).line());
    }

    @Test
    void readsHeadingsInChineseKoreanAndFrench() throws IOException {
        AddresseeDraft chinese =
                good(
                                "zh.csv",
                                lines(
                                        "姓名,职务,单位,地址,城市,传真,电子邮件",
                                        "示例,大使,示例大使馆,示例路1号,首尔,+82 2 1,a@example.org"))
                        .getFirst();
        assertEquals("示例", name(chinese));
        assertEquals("大使", chinese.post().inOrAny(Language.ENGLISH));
        assertEquals("示例大使馆", chinese.organization().inOrAny(Language.ENGLISH));
        assertEquals("+82 2 1", chinese.fax());
        assertEquals("a@example.org", chinese.email());
        AddresseeDraft korean =
                good("ko.csv", "성명,직책,기관,주소,도시,전화번호\n홍예시,시장,예시시청,예시로 1,서울,+82 2 2\n").getFirst();
        assertEquals("홍예시", korean.person().in(Language.KOREAN).orElseThrow());
        assertEquals("+82 2 2", korean.telephone());
        AddresseeDraft french =
                good(
                                "fr.csv",
                                lines(
                                        "Nom complet;Fonction;Organisme;Rue;Code postal;Ville",
                                        "Ann Exemple;Ministre;Ministère;1 rue;75001;Paris"))
                        .getFirst();
        assertEquals("Ministre", french.post().inOrAny(Language.ENGLISH));
        assertEquals("75001", french.address().map(PostalAddress::postcode).orElseThrow());
    }

    @Test
    void readsOutlooksQuotedPrintable() throws IOException {
        AddresseeDraft draft =
                good(
                                "outlook.vcf",
                                """
                                BEGIN:VCARD
                                VERSION:2.1
                                N;LANGUAGE=fr;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ex=C3=A9mple;Andr=C3=A9e
                                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Andr=C3=A9e Ex=C3=A9mple
                                ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Minist=C3=A8re de l'Exemple;Cabinet
                                TITLE:Ministre
                                TEL;WORK;VOICE:+33 1 55 50 10 00
                                TEL;WORK;FAX:+33 1 55 50 10 01
                                ADR;WORK;PREF;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;1 rue de l'=C3=89tude=0D=0AB=C3=A2timent 2;Paris;;75001;France
                                EMAIL;PREF;INTERNET:andree@example.org
                                REV:20260101T120000Z
                                END:VCARD
                                """)
                        .getFirst();
        assertEquals("Andrée Exémple", name(draft));
        assertEquals("Ministère de l'Exemple", draft.organization().inOrAny(Language.ENGLISH));
        assertEquals("+33 1 55 50 10 01", draft.fax());
        PostalAddress address = draft.address().orElseThrow();
        assertEquals(List.of("1 rue de l'Étude", "Bâtiment 2"), address.lines());
        assertEquals(Optional.of(new Country("FR")), address.country());
    }

    @Test
    void readsAnIphonesCard() throws IOException {
        AddresseeDraft draft =
                good(
                                "iphone.vcf",
                                """
                                BEGIN:VCARD
                                VERSION:3.0
                                PRODID:-//Apple Inc.//iPhone OS 17.0//EN
                                N:Example;Ann;;;
                                FN:Ann Example
                                ORG:Embassy of Example;
                                TITLE:Ambassador
                                item1.EMAIL;type=INTERNET;type=pref:ann@example.org
                                item1.X-ABLabel:_$!<Work>!$_
                                TEL;type=WORK;type=VOICE;type=pref:+41 22 555 01 00
                                TEL;type=WORK;type=FAX:+41 22 555 01 01
                                item2.ADR;type=WORK;type=pref:;;1 Example Street\\nFloor 2;Geneva;;1202;Switzerland
                                item2.X-ABADR:ch
                                END:VCARD
                                """)
                        .getFirst();
        assertEquals("Ann Example", name(draft));
        assertEquals("Embassy of Example", draft.organization().inOrAny(Language.ENGLISH));
        assertEquals("ann@example.org", draft.email());
        assertEquals("+41 22 555 01 00", draft.telephone());
        assertEquals("+41 22 555 01 01", draft.fax());
        assertEquals(List.of("1 Example Street", "Floor 2"), draft.address().orElseThrow().lines());
    }

    @Test
    void readsGooglesAndAndroidsCards() throws IOException {
        List<AddresseeDraft> drafts =
                good(
                        "google.vcf",
                        """
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Bo Sample
                        N:Sample;Bo;;;
                        EMAIL;TYPE=INTERNET;TYPE=WORK:mailto:bo@example.org
                        TEL;TYPE=WORK_FAX:+1 202 555 0101
                        TEL;TYPE=WORK:+1 202 555 0100
                        ADR;TYPE=WORK:;;1 Sample Avenue;Washington;DC;20008;US
                        item1.ORG:Office of Samples
                        item1.TITLE:Director
                        CATEGORIES:myContacts
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:2.1
                        N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=ED=99=8D;=EC=98=88=EC=8B=9C;;;
                        FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=ED=99=8D=EC=98=88=EC=8B=9C
                        TEL;WORK;FAX:+82-2-555-0101
                        TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EC=8B=9C=
                        =EC=9E=A5
                        END:VCARD
                        """);
        assertEquals("bo@example.org", drafts.getFirst().email());
        assertEquals("+1 202 555 0100", drafts.getFirst().telephone());
        assertEquals("+1 202 555 0101", drafts.getFirst().fax());
        assertEquals("20008", drafts.getFirst().address().orElseThrow().postcode());
        assertEquals("홍예시", name(drafts.get(1)));
        assertEquals("시장", drafts.get(1).post().inOrAny(Language.ENGLISH));
    }

    @Test
    void readsACardOfVersionFour() throws IOException {
        AddresseeDraft draft =
                good(
                                "four.vcf",
                                """
                                BEGIN:VCARD
                                VERSION:4.0
                                KIND:org
                                FN:Office of Samples
                                TEL;VALUE=uri;TYPE="voice,work":tel:+1-202-555-0100
                                TEL;VALUE=uri;TYPE=fax:tel:+1-202-555-0101
                                EMAIL:office@example.org
                                ADR;LABEL="1 Sample Avenue\\nWashington":;;1 Sample Avenue;Washington;DC;20008;USA
                                END:VCARD
                                """)
                        .getFirst();
        assertEquals(OfficeKind.ORGANIZATION, draft.office());
        assertEquals("Office of Samples", draft.organization().inOrAny(Language.ENGLISH));
        assertEquals("+1-202-555-0101", draft.fax());
    }

    @Test
    void reportsTheBrokenCardAndTakesTheRest() throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "broken.vcf",
                        """
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Ann Example
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:3.0
                        EMAIL:nobody@example.org
                        END:VCARD
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Bo Example
                        END:VCARD
                        """,
                        StandardCharsets.UTF_8);
        assertEquals(2, read.value().orElseThrow().size());
        assertEquals(
                List.of(5),
                read.problems().stream()
                        .filter(Problem::isError)
                        .map(problem -> problem.place().line())
                        .toList());
    }

    @Test
    void tellsOfAnAddressThatIsNone() throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        "name,email\nAnn,ann at example\nBo,mailto:bo@example.org\n",
                        StandardCharsets.UTF_8);
        assertEquals("bo@example.org", read.value().orElseThrow().get(1).email());
        assertEquals(
                List.of("2 email.form"),
                read.problems().stream()
                        .map(problem -> problem.place().line() + " " + problem.key())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "FR,France",
        "CN,Chine",
        "CH,Suisse",
        "CN,中国",
        "KR,대한민국",
        "JP,日本",
        "KR,韓国",
        "GB,uk",
        "GB,U.K.",
        "US,USA",
        "US,U.S.A.",
        "FR,fr"
    })
    void readsCountriesByTheirNames(String code, String written) throws IOException {
        AddresseeDraft draft =
                good(
                                "list.csv",
                                lines(
                                        "name,country,city,address country,via organization,via"
                                                + " country",
                                        "Ann,%1$s,Town,%1$s,Embassy,%1$s".formatted(written)))
                        .getFirst();
        Optional<Country> country = Optional.of(new Country(code));
        assertEquals(country, draft.country());
        assertEquals(country, draft.address().flatMap(PostalAddress::country));
        assertEquals(country, draft.via().flatMap(AddresseeDraft.CareOf::country));
    }

    @ParameterizedTest
    @CsvSource({
        "MALE,m",
        "MALE,Male",
        "MALE,男",
        "MALE,남",
        "MALE,homme",
        "MALE,Mr",
        "MALE,M.",
        "FEMALE,F",
        "FEMALE,female",
        "FEMALE,女",
        "FEMALE,여",
        "FEMALE,Femme",
        "FEMALE,Ms.",
        "FEMALE,Mme"
    })
    void readsTheWordsForGenders(Gender gender, String written) throws IOException {
        assertEquals(
                gender, good("list.csv", "name,gender\nAnn," + written + "\n").getFirst().gender());
    }

    @ParameterizedTest
    @CsvSource({
        "AMBASSADOR,Ambassador of Norway to France",
        "AMBASSADOR,Ambassadrice",
        "AMBASSADOR,驻法国大使",
        "AMBASSADOR,주프랑스 대사",
        "MAYOR,Mayor",
        "MAYOR,maire de Lyon",
        "MAYOR,市长",
        "MAYOR,시장",
        "HEAD_OF_STATE,President",
        "HEAD_OF_STATE,대통령",
        "MINISTER,Minister of Justice",
        "MINISTER,Ministre de l'Intérieur",
        "FOREIGN_MINISTER,外交部长",
        "FOREIGN_MINISTER,외교부 장관",
        "HEAD_OF_GOVERNMENT,Premier ministre",
        "UN_SPECIAL_RAPPORTEUR,UN special rapporteur"
    })
    void takesTheOfficeFromTitlesThatMeanNoOther(OfficeKind office, String title)
            throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        "name,post,country\nAnn," + title + ",FR\n",
                        StandardCharsets.UTF_8);
        assertEquals(office, read.value().orElseThrow().getFirst().office());
        assertEquals(
                List.of("office.of-title [" + title + ", " + office.word() + "]"),
                read.problems().stream().map(p -> p.key() + " " + p.arguments()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deputy Mayor",
                "Former Ambassador",
                "Goodwill Ambassador",
                "副市长",
                "남대문시장",
                "부대통령",
                "Minister of the Gospel",
                "Ministre du culte",
                "Vice President",
                "Person"
            })
    void takesNoOfficeFromOtherTitles(String title) throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        "name,post,country\nAnn," + title + ",FR\n",
                        StandardCharsets.UTF_8);
        assertEquals(OfficeKind.PERSON, read.value().orElseThrow().getFirst().office());
        assertEquals(
                List.of("office.missing"), read.problems().stream().map(Problem::key).toList());
    }

    @Test
    void takesThePresidentOfABodyForNoHeadOfState() throws IOException {
        AddresseeDraft draft =
                good("list.csv", "name,post,organization,country\nAnn,President,Works,FR\n")
                        .getFirst();
        assertEquals(OfficeKind.PERSON, draft.office());
    }

    @ParameterizedTest
    @CsvSource({
        "en,Ann Example,Example,Ann,'First Name,Middle Name,Last Name,Job Title\nAnn,,Example,x'",
        "en,Ann Example,Example,Ann,'Surname,Given name,Fax\nExample,Ann,1'",
        "en,Ann Example,Example,Ann,'Nom,Prénom,Fax\nExample,Ann,1'",
        "en,Ann Example,Example,Ann,'Nom complet,Nom de famille,Prénom\nAnn Example,Example,Ann'",
        "zh,示例,示,例,'姓,名,传真\n示,例,1'",
        "zh,示例,示,例,'姓名,姓,名\n示例,示,例'",
        "ko,홍예시,홍,예시,'성,이름,팩스\n홍,예시,1'",
    })
    void readsFamilyAndGivenNames(
            String language, String whole, String family, String given, String list)
            throws IOException {
        AddresseeDraft draft = good("list.csv", list.replace("\\n", "\n") + "\n").getFirst();
        Language in = new Language(language);
        assertEquals(LocalizedText.of(in, whole), draft.person());
        assertEquals(LocalizedText.of(in, family), draft.family());
        assertEquals(LocalizedText.of(in, given), draft.given());
    }

    @Test
    void readsThePartsOfACardsName() throws IOException {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:%s\nN:%s\nEND:VCARD\n";
        List<AddresseeDraft> drafts =
                good(
                        "parts.vcf",
                        card.formatted("Ann Example", "Example;Ann;;;")
                                + card.formatted("Bo Example", "Bo Example;;;;"));
        assertEquals(LocalizedText.of(Language.ENGLISH, "Example"), drafts.getFirst().family());
        assertEquals(LocalizedText.of(Language.ENGLISH, "Ann"), drafts.getFirst().given());
        assertEquals(LocalizedText.EMPTY, drafts.get(1).family());
    }

    @ParameterizedTest
    @CsvSource({
        "'ADR;TYPE=HOME:;;Home\nADR;TYPE=WORK:;;Work',Work",
        "'ADR;TYPE=HOME:;;Home\nADR:;;Plain',Plain",
        "'ADR:;;Plain\nADR;TYPE=WORK:;;Work',Work",
        "'ADR;TYPE=WORK:;;Work\nADR;TYPE=HOME,PREF:;;Chosen',Chosen",
        "'ADR;TYPE=WORK,HOME:;;Both\nADR:;;Plain',Both",
        "'ADR;TYPE=HOME:;;Home',Home"
    })
    void writesToWorkBeforeHome(String addresses, String taken) throws IOException {
        String card =
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Example\n"
                        + addresses.replace("\\n", "\n")
                        + "\nEND:VCARD\n";
        AddresseeDraft draft = good("home.vcf", card).getFirst();
        assertEquals(List.of(taken), draft.address().orElseThrow().lines());
    }

    @Test
    void writesToTheMostPreferredAddressOfVersionFour() throws IOException {
        AddresseeDraft draft =
                good(
                                "four.vcf",
                                """
                                BEGIN:VCARD
                                VERSION:4.0
                                FN:Ann Example
                                ADR;TYPE=work;PREF=2:;;Second
                                ADR;TYPE=work;PREF=1:;;First
                                END:VCARD
                                """)
                        .getFirst();
        assertEquals(List.of("First"), draft.address().orElseThrow().lines());
    }

    @ParameterizedTest
    @CsvSource({
        "'Exemple, Ann',Ann Exemple,Exemple,Ann",
        "'de la Exemple, Ann-Bo C.',Ann-Bo C. de la Exemple,de la Exemple,Ann-Bo C."
    })
    void turnsNamesWithACommaAndSaysSo(String written, String whole, String family, String given)
            throws IOException {
        Read<List<AddresseeDraft>> read =
                read("list.csv", "name,fax\n\"" + written + "\",1\n", StandardCharsets.UTF_8);
        AddresseeDraft draft = read.value().orElseThrow().getFirst();
        assertEquals(LocalizedText.of(Language.ENGLISH, whole), draft.person());
        assertEquals(LocalizedText.of(Language.ENGLISH, family), draft.family());
        assertEquals(LocalizedText.of(Language.ENGLISH, given), draft.given());
        assertEquals(
                List.of("name.turned [" + String.join(", ", written, family, given, whole) + "]"),
                read.problems().stream().map(p -> p.key() + " " + p.arguments()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exemple, Jr.",
                "Exemple, PhD",
                "Exemple, MP",
                "Exemple, Inc.",
                "Exemple, Mayor",
                "Ann Exemple, Director",
                "Exemple, Ann, Bo",
                "Exemple, President"
            })
    void turnsNothingElseWithAComma(String written) throws IOException {
        assertEquals(
                written, name(good("list.csv", "name,fax\n\"" + written + "\",1\n").getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01, 2020-12-31",
        "2020-05, 2020-05-01, 2020-05-31",
        "2020/2, 2020-02-01, 2020-02-29",
        "2020년 5월, 2020-05-01, 2020-05-31"
    })
    void readsAYearOrAMonthAsADayAndSaysSo(String written, String first, String last)
            throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        "name,post,office,since,until\nAnn,M,mayor,%1$s,%1$s\n".formatted(written));
        Term term = read.value().orElseThrow().getFirst().term();
        assertEquals(LocalDate.parse(first), term.since().orElseThrow());
        assertEquals(LocalDate.parse(last), term.until().orElseThrow());
        assertEquals(
                List.of("since date.of-many", "until date.of-many"),
                read.problems().stream().map(p -> p.place().field() + " " + p.key()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "氏名,役職,所属,住所,郵便番号,電話番号,メールアドレス",
                "이름,직위,기관명,주소,우편번호,전화,이메일 주소",
                "姓名,职务,单位,通讯地址,邮政编码,联系电话,电子邮箱",
                "Vollständiger Name,Amt,Behörde,Anschrift,PLZ,Telefon,E-Mail-Adresse",
                "Nombre completo,Cargo,Institución,Dirección,Código postal,Teléfono,Correo"
                        + " electrónico"
            })
    void readsTheUsualHeadings(String headings) throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        headings
                                + "\n"
                                + "Ann Example,Ambassador,Embassy,1 Street,10115,+49 30"
                                + " 1,a@example.org\n");
        AddresseeDraft draft = read.value().orElseThrow().getFirst();
        assertEquals("Ann Example", draft.person().inOrAny(Language.ENGLISH));
        assertEquals("Ambassador", draft.post().inOrAny(Language.ENGLISH));
        assertEquals("Embassy", draft.organization().inOrAny(Language.ENGLISH));
        assertEquals("10115", draft.address().orElseThrow().postcode());
        assertEquals("+49 30 1", draft.telephone());
        assertEquals("a@example.org", draft.email());
    }

    @Test
    void leavesOutATitleAboveTheHeadings() throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        "Missions 2026,,\n\"as of March\",,\nname,post,office\nAnn,Mayor,mayor\n");
        assertEquals(1, read.value().orElseThrow().size());
        assertEquals(4, read.value().orElseThrow().getFirst().line());
        assertEquals("list.title-rows", read.problems().getFirst().key());
    }

    @Test
    void takesOutlooksTitleForNoHonorific() throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.csv",
                        """
                        Title,First Name,Last Name,Company,Job Title,Business Street
                        Mr.,Ann,Example,Embassy,Ambassador,1 Street
                        Dr.,Bo,Example,Embassy,Consul,2 Street
                        """);
        List<AddresseeDraft> drafts = read.value().orElseThrow();
        assertEquals(LocalizedText.EMPTY, drafts.getFirst().honorific());
        assertEquals(Gender.MALE, drafts.getFirst().gender());
        assertEquals("Ambassador", drafts.getFirst().post().inOrAny(Language.ENGLISH));
        assertEquals("Embassy", drafts.getFirst().organization().inOrAny(Language.ENGLISH));
        assertEquals(LocalizedText.EMPTY, drafts.get(1).honorific());
        assertEquals(Gender.UNKNOWN, drafts.get(1).gender());
        assertEquals(
                List.of("Dr."),
                read.problems().stream()
                        .filter(problem -> problem.key().equals("courtesy.left-out"))
                        .flatMap(problem -> problem.arguments().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Deutschland,DE",
        "Spanien,ES",
        "Estados Unidos,US",
        "Schweiz,CH",
        "Corea del Sur,KR"
    })
    void knowsCountriesInMoreLanguages(String name, String code) throws IOException {
        AddresseeDraft draft =
                read("list.csv", "name,post,office,country\nAnn,Mayor,mayor,%s\n".formatted(name))
                        .value()
                        .orElseThrow()
                        .getFirst();
        assertEquals(Optional.of(new Country(code)), draft.country());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "XX", "AA"})
    void refusesCountriesThatThereAreNot(String code) throws IOException {
        Read<List<AddresseeDraft>> read =
                read("list.csv", "name,post,office,country\nAnn,Mayor,mayor,%s\n".formatted(code));
        assertEquals(List.of(), read.value().orElseThrow());
        assertEquals(
                new Problem.Place("list.csv", 2, "country"), read.problems().getFirst().place());
    }

    @Test
    void readsALinkToWriteTo() throws IOException {
        AddresseeDraft draft =
                read(
                                "list.csv",
                                """
                                name,post,office,email
                                Ann,Mayor,mayor,mailto:a@example.org?subject=Hello
                                """)
                        .value()
                        .orElseThrow()
                        .getFirst();
        assertEquals("a@example.org", draft.email());
    }

    @Test
    void readsTheGenderOfACardAndTellsWhatItLeavesOut() throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        "list.vcf",
                        """
                        BEGIN:VCARD
                        VERSION:4.0
                        FN:Ann Example
                        GENDER:F
                        NOTE:Met in Geneva
                        EMAIL:a@example.org
                        EMAIL;PREF=1:b@example.org
                        END:VCARD
                        """);
        AddresseeDraft draft = read.value().orElseThrow().getFirst();
        assertEquals(Gender.FEMALE, draft.gender());
        assertEquals(List.of("b@example.org", "a@example.org"), draft.emails());
        assertEquals(List.of("note (1)"), read.problems().getLast().arguments());
    }

    private Read<List<AddresseeDraft>> read(String name, String text) throws IOException {
        return read(name, text, StandardCharsets.UTF_8);
    }
}
