package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailAddress.Sender;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.letterhead.Stationery;
import org.petitiondesk.model.petition.IssuedLetter;
import org.petitiondesk.model.petition.Petition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what stands on envelopes and labels: the lines of the letters' inside address, in Chinese
 * with the word that envelopes have after a name. Safe for use by several threads.
 */
public final class MailComposer {
    /** How to reach somebody but by post; Tel Aviv is no telephone. */
    private static final Pattern NOT_POSTAL =
            Pattern.compile(
                    "@|www\\.|https?://|\\+[0-9][0-9 ()./-]{5,}"
                            + "|^(tel|tél|téléphone|telephone|telefon|phone|mobile|fax|telefax"
                            + "|电话|電話|传真|傳真|전화|팩스)[\\s.:：]*[+(0-9]"
                            + "|^(e-?mail|courriel|web|website|internet)\\s*:"
                            + "|^([\\p{L}0-9-]+\\.)+\\p{L}{2,}(/\\S*)?$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What people put between the parts of a line. */
    private static final Pattern BETWEEN = Pattern.compile("[·|•]");

    /** Chinese and Korean postcodes have six and five digits. */
    private static final Pattern POSTCODE = Pattern.compile("(?<![0-9-])[0-9]{5,6}(?![0-9-])");

    private final AddressingComposer addressing;

    public MailComposer(FormsOfAddress formsOfAddress) {
        this.addressing = new AddressingComposer(formsOfAddress);
    }

    /**
     * The address of somebody.
     *
     * @param issued the letter whose address it is, where one was issued: then it is that one, and
     *     a warning says if it would be another now
     * @param sender may be empty
     * @return what a person should know about it; no address if it has an error
     */
    public Read<MailAddress> compose(
            AddresseeOnDate to, Language language, Optional<IssuedLetter> issued, Sender sender) {
        Addressing now = addressing.compose(to, language);
        List<String> printed =
                issued.map(IssuedLetter::document).map(MailComposer::address).orElse(List.of());
        if (printed.isEmpty() && now.problems().stream().anyMatch(Problem::isError)) {
            return Read.refused(now.problems());
        }
        MailAddress address = onEnvelope(now, to, sender);
        return printed.isEmpty() || printed.equals(now.address())
                ? Read.of(address, now.problems())
                : Read.of(
                        as(printed, address), issued.map(MailComposer::differs).stream().toList());
    }

    /**
     * The address of somebody whose addressing has no error.
     *
     * @param sender may be empty
     */
    public static MailAddress onEnvelope(Addressing addressing, AddresseeOnDate to, Sender sender) {
        Optional<PostalAddress> postal = to.postalAddress();
        List<String> lines = addressing.envelope();
        return new MailAddress(
                addressing.language(),
                lines,
                postal.flatMap(PostalAddress::country),
                postal.map(PostalAddress::postcode)
                        .filter(code -> !code.isEmpty())
                        .orElseGet(() -> postcode(lines)),
                sender);
    }

    private static Problem differs(IssuedLetter issued) {
        return Problem.warning(
                "mail.issued-differs", Problem.Place.field("letter"), issued.on().toString());
    }

    /** The same with the lines of a letter that was issued when they were others. */
    private static MailAddress as(List<String> lines, MailAddress now) {
        return new MailAddress(
                now.language(),
                lines,
                CountryLine.in(lines, now.language()),
                postcode(lines),
                now.sender());
    }

    /** The one number in the lines that can be a postcode; empty if there is none, or several. */
    private static String postcode(List<String> lines) {
        List<String> found =
                POSTCODE.matcher(String.join("\n", lines))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
        return found.size() == 1 ? found.getFirst() : "";
    }

    /** The inside address of a letter, without the label that may stand before it. */
    private static List<String> address(LetterDocument letter) {
        List<String> lines =
                letter.blocks().stream()
                        .filter(Block.InsideAddress.class::isInstance)
                        .map(block -> ((Block.InsideAddress) block).lines())
                        .findFirst()
                        .orElse(List.of());
        String label = letter.page().layout() == LetterLayout.PLAIN ? label(letter.language()) : "";
        return lines.isEmpty() || !lines.getFirst().startsWith(label)
                ? lines
                : Stream.concat(
                                Stream.of(lines.getFirst().substring(label.length())),
                                lines.stream().skip(1))
                        .toList();
    }

    private static String label(Language language) {
        String pattern =
                new Notices(language).value(LetterWords.of(language)).text(Word.ADDRESS_FIRST);
        return Blanks.fill(pattern, Map.of());
    }

    /**
     * Who sends the letters of a petition: the first sponsor, and the lines of the letterhead that
     * tell where it is.
     */
    public static Sender sender(Petition petition, Stationery stationery, Language language) {
        LocalizedText sponsor =
                petition.sponsors().stream().findFirst().orElse(LocalizedText.EMPTY);
        LocalizedText lines =
                stationery
                        .letterheadOfFirst(petition.letterheadsOf())
                        .map(Letterhead::lines)
                        .orElse(LocalizedText.EMPTY);
        Language written =
                lines.languageFor(language)
                        .or(() -> sponsor.languageFor(language))
                        .orElse(language);
        return new Sender(
                written,
                lines(Stream.of(sponsor.inOrAny(language)), lines.inOrAny(language).lines()));
    }

    /**
     * Who sent a letter that was issued.
     *
     * @param now who would send it now; a letter that names the same does so in the same language
     */
    public static Sender sender(LetterDocument issued, Sender now) {
        List<String> lines =
                issued.blocks().stream()
                        .filter(Block.Letterhead.class::isInstance)
                        .map(Block.Letterhead.class::cast)
                        .findFirst()
                        .map(head ->
                                lines(head.sponsors().stream().limit(1), head.lines().stream()))
                        .orElse(List.of());
        return lines.equals(now.lines()) ? now : new Sender(issued.language(), lines);
    }

    private static List<String> lines(Stream<String> sponsor, Stream<String> lines) {
        return Stream.concat(sponsor.map(String::strip), lines.map(MailComposer::postalParts))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String postalParts(String line) {
        return BETWEEN.splitAsStream(line)
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !NOT_POSTAL.matcher(part).find())
                .collect(Collectors.joining(" · "));
    }
}
