package org.petitiondesk.gui.addressee;

import org.petitiondesk.exchange.NameReading;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.NameOrder;
import org.petitiondesk.model.addressee.PersonName;
import org.petitiondesk.model.common.Language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a typed name may be read: in one script or two, with what stood around it. It changes nothing
 * until a person takes it.
 *
 * @param names in the language they were typed in; in two scripts, the other one second
 * @param gender as a {@code Mr.} or {@code 女士} tells it
 */
record NameProposal(List<PersonName> names, String honorific, String title, Gender gender) {
    private static final Pattern EASTERN = Pattern.compile("(?:[\\p{IsHan}\\p{IsHangul}·]+\\s*)+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s,;/()（）\\[\\]]+|[\\s,;/()（）\\[\\]]+$");
    private static final Pattern MALE =
            Pattern.compile("(?i).*(?:\\b(?:Mr|Monsieur|Sir|His)\\b|先生).*");
    private static final Pattern FEMALE =
            Pattern.compile("(?i).*(?:\\b(?:Mrs|Ms|Miss|Madame|Mme|Dame|Her)\\b|女士).*");

    /** Family names of two characters; all others that are common have one. */
    private static final Pattern DOUBLE_FAMILY =
            Pattern.compile(
                    "(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|東方|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文"
                            + "|남궁|황보|제갈|선우|독고|사공|서문).+");

    NameProposal {
        names = List.copyOf(names);
    }

    /** A name with what stood around it. */
    private record Part(NameReading reading, Language language) {}

    /**
     * The reading of a name; empty if it would tell nothing new.
     *
     * @param isParted whether somebody has told already which part is the family name
     */
    static Optional<NameProposal> of(String typed, Language language, boolean isParted) {
        List<Part> parts = parts(typed, language);
        List<PersonName> names = parts.stream().map(part -> name(part, parts.size() > 1)).toList();
        List<NameReading> readings = parts.stream().map(Part::reading).toList();
        String around = String.join(" ", readings.stream().map(NameReading::more).toList());
        NameProposal proposal =
                new NameProposal(
                        names,
                        first(readings.stream().map(NameReading::honorific)),
                        first(readings.stream().map(NameReading::title)),
                        gender(around));
        boolean tellsMore =
                names.size() > 1
                        || proposal.hasMore()
                        || !names.getFirst().full().equals(typed.strip())
                        || (!isParted && !names.getFirst().family().isEmpty());
        return tellsMore ? Optional.of(proposal) : Optional.empty();
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static Gender gender(String around) {
        boolean isMale = MALE.matcher(around).matches();
        boolean isFemale = FEMALE.matcher(around).matches();
        return isMale == isFemale ? Gender.UNKNOWN : isMale ? Gender.MALE : Gender.FEMALE;
    }

    private static List<Part> parts(String typed, Language language) {
        Matcher eastern = EASTERN.matcher(typed);
        String found = eastern.find() ? eastern.group() : "";
        String rest = bare(typed.replace(found, " "));
        if (found.isEmpty() || rest.codePoints().noneMatch(Character::isLetter)) {
            return List.of(new Part(NameReading.of(typed), language));
        }
        Language east = eastern(found, language);
        Language west = east.equals(language) ? Language.ENGLISH : language;
        List<Part> parts =
                new ArrayList<>(
                        List.of(
                                new Part(NameReading.of(rest), west),
                                new Part(NameReading.of(bare(found)), east)));
        return east.equals(language) ? parts.reversed() : parts;
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    private static Language eastern(String text, Language shown) {
        boolean isHangul = isWrittenIn(text, UnicodeScript.HANGUL);
        Language usual = isHangul ? Language.KOREAN : Language.CHINESE_SIMPLIFIED;
        return usual.sameLanguageAs(shown) ? shown : usual;
    }

    private static boolean isWrittenIn(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
    }

    private static PersonName name(Part part, boolean isInTwoScripts) {
        NameReading reading = part.reading();
        String full = reading.name();
        boolean isEastern = EASTERN.matcher(full).matches();
        int cut = isEastern ? easternCut(full) : isInTwoScripts ? latinCut(full) : 0;
        String family = cut > 0 ? full.substring(0, cut).strip() : reading.family();
        String given = cut > 0 ? full.substring(cut).strip() : reading.given();
        return new PersonName(
                part.language(),
                full,
                family,
                given,
                full.startsWith(family) ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST);
    }

    /** Where the family name ends in a name of two to four characters; 0 if it is none. */
    private static int easternCut(String full) {
        if (full.indexOf(' ') > 0) {
            return full.indexOf(' ');
        }
        int family = DOUBLE_FAMILY.matcher(full).matches() ? 2 : 1;
        return full.length() >= 2 && full.length() <= family + 2 && full.indexOf('·') < 0
                ? family
                : 0;
    }

    /** Beside Han or Hangul, Latin letters keep their order; capitals say it themselves. */
    private static int latinCut(String full) {
        int blank = full.indexOf(' ');
        return blank == full.lastIndexOf(' ') ? Math.max(0, blank) : 0;
    }

    /** Whether titles or honorifics stood in the name. */
    boolean hasMore() {
        return !honorific.isEmpty() || !title.isEmpty();
    }
}
