package org.petitiondesk.exchange;

import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.LocalizedText;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Titles that mean one kind of office only. What others are called too, such as a president without
 * a country, is not among them; nor are deputies, former holders and acting ones.
 */
final class OfficeWords {
    /** They say what somebody is, not which office he or she holds. */
    private static final Set<OfficeKind> NO_OFFICES =
            EnumSet.of(
                    OfficeKind.PERSON, OfficeKind.ORGANIZATION, OfficeKind.OFFICE_UNKNOWN_HOLDER);

    private static final Pattern PRESIDENT =
            Pattern.compile("(?iu)(?:the )?president|président|présidente");

    /** In this order: the foreign minister is a minister as well. */
    private static final Map<OfficeKind, Pattern> TITLES = titles();

    private OfficeWords() {}

    /**
     * The kind of office that all titles mean that are known here.
     *
     * @param isOfState whether it is an office of a country, not of some body in it
     */
    static Optional<OfficeKind> of(LocalizedText titles, boolean isOfState) {
        List<OfficeKind> kinds =
                titles.texts().values().stream()
                        .flatMap(title -> of(title, isOfState).stream())
                        .distinct()
                        .toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    private static Optional<OfficeKind> of(String title, boolean isOfState) {
        if (isOfState && PRESIDENT.matcher(title).matches()) {
            return Optional.of(OfficeKind.HEAD_OF_STATE);
        }
        return OfficeKind.ofWord(title)
                .filter(kind -> !NO_OFFICES.contains(kind))
                .or(() ->
                        TITLES.entrySet().stream()
                                .filter(each -> each.getValue().matcher(title).matches())
                                .map(Map.Entry::getKey)
                                .findFirst());
    }

    private static Map<OfficeKind, Pattern> titles() {
        Map<OfficeKind, Pattern> all = new LinkedHashMap<>();
        put(
                all,
                OfficeKind.HEAD_OF_STATE,
                "president of the (?:\\w+ )*republic.*",
                "président(?:e)? de la république.*",
                "国家主席|國家主席|总统|總統|대통령");
        put(
                all,
                OfficeKind.HEAD_OF_GOVERNMENT,
                "prime minister(?: of .+)?",
                "premi(?:er|ère) ministre(?: d.+)?",
                "(?:国务院|國務院)?(?:总理|總理)|국무총리");
        put(
                all,
                OfficeKind.FOREIGN_MINISTER,
                "minister (?:of|for) foreign (?:and \\w+ )?affairs.*",
                "ministre des affaires étrangères.*",
                "外交部部?[长長]|외교부 ?장관");
        put(
                all,
                OfficeKind.MINISTER,
                "minister (?:of|for) (?:the )?(?:interior|home affairs|justice|defen[cs]e|finance"
                        + "|health|education|labou?r|environment|culture|trade|agriculture).*",
                "ministre (?:de la |de l['’]|du |des )(?:justice|intérieur|défense|finances|santé"
                        + "|éducation|travail|environnement|culture|agriculture).*",
                "(?:司法|国防|國防|财政|財政|教育|公安|农业|農業)部部?[长長]",
                "(?:법무|국방|교육|통일|환경|고용노동|보건복지)부 ?장관");
        put(
                all,
                OfficeKind.AMBASSADOR,
                "ambassador(?: (?:of|to|extraordinary) .+)?",
                "ambassad(?:eur|rice)(?: (?:de |d['’]|du |des |en |auprès |extraordinaire ).+)?",
                "(?:驻.+|駐.+|特命全权|特命全權)?大使|(?:주.+ |특명전권)?대사");
        put(
                all,
                OfficeKind.CONSUL_GENERAL,
                "consul[- ]general(?: of .+)?|consule? générale?(?: d.+)?|总领事|總領事|총영사");
        put(
                all,
                OfficeKind.MAYOR,
                "(?:lord )?mayor(?: of .+)?|maire(?: (?:de |d['’]|du |des ).+)?|市[长長]|시장");
        return all;
    }

    private static void put(Map<OfficeKind, Pattern> all, OfficeKind kind, String... alternatives) {
        all.put(kind, Pattern.compile("(?iu)(?:" + String.join("|", alternatives) + ")"));
    }
}
