package org.petitiondesk.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class PostalLinesTest {

    /**
     * The order of lines is that of the UPU's sheets "Postal addressing systems" of the country.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // country | lines | postcode | city | region | printed in an English letter
                "AR | Av. Santa Fe 1234 | C1059ABT | Buenos Aires | - |"
                        + " Av. Santa Fe 1234/C1059ABT Buenos Aires/ARGENTINA",
                "AT | Metternichgasse 4 | 1030 | Wien | - | Metternichgasse 4/1030 Wien/AUSTRIA",
                "AU | 15 Coronation Drive | 2600 | Yarralumla | ACT |"
                        + " 15 Coronation Drive/Yarralumla ACT 2600/AUSTRALIA",
                "BE | Avenue de Tervuren 463 | 1160 | Bruxelles | - |"
                        + " Avenue de Tervuren 463/1160 Bruxelles/BELGIUM",
                "BR | SES Av. das Nações, Lote 51 | 70443-900 | Brasília | DF |"
                        + " SES Av. das Nações, Lote 51/Brasília-DF/70443-900/BRAZIL",
                "CA | 515 St. Patrick Street | K1N 5H3 | Ottawa | ON |"
                        + " 515 St. Patrick Street/Ottawa ON K1N 5H3/CANADA",
                "CH | Chemin de Surville 11/Case postale 85 | 1213 | Petit-Lancy 2 | - | Chemin de"
                        + " Surville 11/Case postale 85/CH-1213 Petit-Lancy 2/SWITZERLAND",
                "CH | Kalcheggweg 10 | CH-3006 | Bern | - |"
                        + " Kalcheggweg 10/CH-3006 Bern/SWITZERLAND",
                "CN | 2 Chaoyangmen Nandajie | 100701 | Beijing | - |"
                        + " 2 Chaoyangmen Nandajie/Beijing, 100701/CHINA",
                "CN | 1 Zhongshan Lu | 266033 | Qingdao | Shandong |"
                        + " 1 Zhongshan Lu/Qingdao/Shandong, 266033/CHINA",
                "CZ | Pelléova 18 | 160 00 | Praha 6 | - | Pelléova 18/160 00 Praha 6/CZECHIA",
                "DE | Märkisches Ufer 54 | 10179 | Berlin | - |"
                        + " Märkisches Ufer 54/10179 Berlin/GERMANY",
                "DK | Øregårds Allé 25 | 2900 | Hellerup | - |"
                        + " Øregårds Allé 25/2900 Hellerup/DENMARK",
                "EG | 14 Bahgat Ali Street | 11211 | Zamalek | Cairo |"
                        + " 14 Bahgat Ali Street/Zamalek/Cairo/11211/EGYPT",
                "ES | Calle de Arturo Soria 113 | 28043 | Madrid | - |"
                        + " Calle de Arturo Soria 113/28043 Madrid/SPAIN",
                "FI | Vanha Kelkkamäki 11 | 00570 | Helsinki | - |"
                        + " Vanha Kelkkamäki 11/FI-00570 Helsinki/FINLAND",
                "FR | 20 rue Washington | 75008 | Paris | - |"
                        + " 20 rue Washington/75008 Paris/FRANCE",
                "GB | 49-51 Portland Place | W1B 1JL | London | - |"
                        + " 49-51 Portland Place/London/W1B 1JL/UNITED KINGDOM",
                "GB | 1 Mill Lane | CB2 1RX | Cambridge | Cambridgeshire |"
                        + " 1 Mill Lane/Cambridge/Cambridgeshire/CB2 1RX/UNITED KINGDOM",
                "GR | Krinon 2A | 154 52 | Palaio Psychiko | - |"
                        + " Krinon 2A/154 52 Palaio Psychiko/GREECE",
                "HU | Benczúr utca 17 | 1068 | Budapest | - |"
                        + " Budapest/Benczúr utca 17/1068/HUNGARY",
                "ID | Jl. Mega Kuningan 2 | 12950 | Jakarta | - |"
                        + " Jl. Mega Kuningan 2/Jakarta 12950/INDONESIA",
                "IE | 40 Ailesbury Road | D04 E1F7 | Dublin 4 | - |"
                        + " 40 Ailesbury Road/Dublin 4/D04 E1F7/IRELAND",
                "IL | 222 Ben Yehuda Street | 6347302 | Tel Aviv | - |"
                        + " 222 Ben Yehuda Street/Tel Aviv 6347302/ISRAEL",
                "IN | 50-D Shantipath | 110021 | New Delhi | Delhi |"
                        + " 50-D Shantipath/New Delhi 110021/Delhi/INDIA",
                "IT | Via Bruxelles 56 | 00198 | Roma | RM | Via Bruxelles 56/00198 Roma RM/ITALY",
                "JP | 3-4-33 Moto-Azabu | 106-0046 | Minato-ku | Tokyo |"
                        + " 3-4-33 Moto-Azabu, Minato-ku, Tokyo/106-0046/JAPAN",
                "KE | Woodlands Road | 00100 | Nairobi | - |"
                        + " Woodlands Road/Nairobi/00100/KENYA",
                "KR | 27 Myeongdong 2-gil, Jung-gu | 04538 | Seoul | - |"
                        + " 27 Myeongdong 2-gil, Jung-gu/Seoul/04538/SOUTH KOREA",
                "LV | Ganību dambis 5 | LV-1045 | Rīga | - |"
                        + " Ganību dambis 5/Rīga, LV-1045/LATVIA",
                "MX | Av. San Jerónimo 217 B | 01090 | México | CDMX |"
                        + " Av. San Jerónimo 217 B/01090 México, CDMX/MEXICO",
                "NL | Willem Lodewijklaan 10 | 2517 JT | Den Haag | - |"
                        + " Willem Lodewijklaan 10/2517 JT Den Haag/NETHERLANDS",
                "NO | Tuengen allé 2B | 0374 | Oslo | - | Tuengen allé 2B/0374 Oslo/NORWAY",
                "NZ | 2-6 Glenmore Street | 6011 | Wellington | - |"
                        + " 2-6 Glenmore Street/Wellington 6011/NEW ZEALAND",
                "PL | ul. Bonifraterska 1 | 00-203 | Warszawa | - |"
                        + " ul. Bonifraterska 1/00-203 Warszawa/POLAND",
                "PT | Rua de São Caetano 2 | 1249-024 | Lisboa | - |"
                        + " Rua de São Caetano 2/1249-024 Lisboa/PORTUGAL",
                "RU | ul. Druzhby 6 | 117330 | Moscow | - |"
                        + " ul. Druzhby 6/Moscow/117330/RUSSIA",
                "SE | Lidovägen 8 | 115 25 | Stockholm | - |"
                        + " Lidovägen 8/SE-115 25 Stockholm/SWEDEN",
                "SG | 150 Tanglin Road | 247969 | Singapore | - |"
                        + " 150 Tanglin Road/SINGAPORE 247969/SINGAPORE",
                "TH | 57 Ratchadaphisek Road | 10400 | Bangkok | - |"
                        + " 57 Ratchadaphisek Road/Bangkok 10400/THAILAND",
                "TR | Ferit Recai Ertuğrul Cad. 18 | 06450 | Oran/Ankara | - |"
                        + " Ferit Recai Ertuğrul Cad. 18/06450 Oran/Ankara/TÜRKIYE",
                "UA | vul. Hrushevskoho 32 | 01021 | Kyiv | - |"
                        + " vul. Hrushevskoho 32/Kyiv/01021/UKRAINE",
                "US | 2300 Connecticut Avenue NW | 20008 | Washington | DC |"
                        + " 2300 Connecticut Avenue NW/Washington, DC 20008/UNITED STATES",
                "US | 2300 Connecticut Avenue NW | 20008 | Washington | - |"
                        + " 2300 Connecticut Avenue NW/Washington 20008/UNITED STATES",
                "VN | 46 Hoang Dieu | 11100 | Hanoi | - | 46 Hoang Dieu/Hanoi 11100/VIETNAM",
                "ZA | 225 Athlone Street | 0083 | Pretoria | - |"
                        + " 225 Athlone Street/Pretoria/0083/SOUTH AFRICA",
                // Countries with the name of their city.
                "KW | Block 5, Street 1 | 13001 | Kuwait | - |"
                        + " Block 5, Street 1/13001 Kuwait/KUWAIT",
                "LU | 2, rue de la Montagne | 1648 | Luxembourg | - |"
                        + " 2, rue de la Montagne/L-1648 Luxembourg/LUXEMBOURG",
                "MX | Av. San Jerónimo 217-B | 01090 | Mexico | - |"
                        + " Av. San Jerónimo 217-B/01090 Mexico/MEXICO",
                "XK | Rr. Nëna Terezë 1 | 10000 | Prishtina | - |"
                        + " Rr. Nëna Terezë 1/10000 Prishtina/KOSOVO",
                // No post of its own form, no postcode, or one that its form has no place for.
                "AE | Plot 26, Sector 19 | - | Abu Dhabi | - |"
                        + " Plot 26, Sector 19/Abu Dhabi/UNITED ARAB EMIRATES",
                "HK | 42 Kennedy Road | - | Central | - |" + " 42 Kennedy Road/Central/HONG KONG",
                "MO | Rua Central 1 | - | - | - | Rua Central 1/MACAO",
                "CA | 1 Sussex Drive | k1a0a2 | Ottawa | ON | 1 Sussex Drive/Ottawa ON K1A"
                        + " 0A2/CANADA",
                "NL | Straat 1 | 2514GA | Den Haag | - | Straat 1/2514 GA Den Haag/NETHERLANDS",
                "GB | 1 Road | SW1A1AA | London | - | 1 Road/London/SW1A 1AA/UNITED KINGDOM",
                "MC | 2 rue Princesse | - | - | Monaco-Ville |"
                        + " 2 rue Princesse/Monaco-Ville/MONACO",
                "QA | P.O. Box 17200 | 17200 | Doha | - | P.O. Box 17200/17200 Doha/QATAR",
            })
    void runAsTheCountryWritesThem(
            String country,
            String lines,
            String postcode,
            String city,
            String region,
            String printed) {
        assertEquals(printed, printed(country, lines, postcode, city, region, Language.ENGLISH));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "zh-Hans | CN | 朝阳门南大街2号 | 100701 | 朝阳区 | 北京市 |" + " 中国/100701/北京市朝阳区/朝阳门南大街2号",
                "zh-Hans | KR | 明洞2街27号 | 04538 | 中区 | 首尔特别市 |" + " 韩国/首尔特别市 中区/明洞2街27号/04538",
                "zh-Hans | US | 康涅狄格大道2300号 | 20008 | 华盛顿 | - |" + " 美国/20008/华盛顿/康涅狄格大道2300号",
                "ko | KR | 명동2길 27 | 04538 | 중구 | 서울특별시 |" + " 대한민국/서울특별시 중구/명동2길 27/04538",
                "ko | US | 코네티컷가 2300 | 20008 | 워싱턴 | - |" + " 미국/워싱턴/코네티컷가 2300/20008",
                "ko | JP | 元麻布3-4-33 | 106-0046 | 港区 | 東京都 |" + " 일본/〒106-0046/東京都港区/元麻布3-4-33",
                // The sender's post reads the last line, the destination's the others.
                "en | JP | 元麻布3-4-33 | 〒106-0046 | 港区 | 東京都 |" + " 〒106-0046/東京都港区/元麻布3-4-33/JAPAN",
                "fr | CN | 朝阳门南大街2号 | 100701 | 北京市 | 北京市 |" + " 100701/北京市/朝阳门南大街2号/CHINE",
                "zh-Hans | US | 2300 Connecticut Avenue NW | 20008 | Washington | DC |"
                        + " 2300 Connecticut Avenue NW/Washington, DC 20008/美国",
                "fr | US | 2300 Connecticut Avenue NW | 20008 | Washington | DC |"
                        + " 2300 Connecticut Avenue NW/Washington, DC 20008/ÉTATS-UNIS",
            })
    void runFromTheCountryToTheHouseInEastAsianScript(
            String language,
            String country,
            String lines,
            String postcode,
            String city,
            String region,
            String printed) {
        assertEquals(
                printed, printed(country, lines, postcode, city, region, new Language(language)));
    }

    private static String printed(
            String country,
            String lines,
            String postcode,
            String city,
            String region,
            Language language) {
        PostalAddress address =
                new PostalAddress(
                        Arrays.asList(lines.split("/")),
                        text(postcode),
                        text(city),
                        text(region),
                        Optional.of(new Country(country)));
        List<String> printed = PostalLines.of(address, language);
        return String.join("/", printed);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
