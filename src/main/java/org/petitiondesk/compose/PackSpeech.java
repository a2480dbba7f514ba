package org.petitiondesk.compose;

import org.petitiondesk.model.petition.Petition;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the papers of a pack tell of their petition, in one language. */
final class PackSpeech {
    private final PackFacts facts;
    private final PackWords words;
    private final FormsOfAddress formsOfAddress;

    PackSpeech(PackFacts facts, PackWords words, FormsOfAddress formsOfAddress) {
        this.facts = facts;
        this.words = words;
        this.formsOfAddress = formsOfAddress;
    }

    /** The petition's title as it stands by itself. */
    String bareTitle() {
        return tidied(petition().titles().inOrAny(words.language()));
    }

    String sponsors() {
        return words.letters()
                .list(
                        petition().sponsors().stream()
                                .map(sponsor -> sponsor.inOrAny(words.language()))
                                .toList());
    }

    /** For replies; may be empty. */
    String contact() {
        return petition().contact().inOrAny(words.language());
    }

    String date() {
        return words.letters().date(petition().date());
    }

    /** What is asked for at the gate. */
    String request() {
        return words.fill(isCounted() ? PackWord.SAY : PackWord.SAY_UNCOUNTED, values());
    }

    /** How many signed, label by label; nothing where nobody has. */
    Map<PackWord, String> signatures() {
        Map<PackWord, String> numbers = new LinkedHashMap<>();
        add(numbers, PackWord.SIGNATURES, facts.signatures().active());
        add(numbers, PackWord.ORGANIZATIONS, facts.signatures().activeOrganizations());
        return numbers;
    }

    private void add(Map<PackWord, String> numbers, PackWord label, long count) {
        if (count > 0) {
            numbers.put(label, words.letters().number(count));
        }
    }

    /** The values of the blanks that stand for the petition. */
    Map<String, String> values() {
        return Map.of(
                "sponsors",
                sponsors(),
                "addressee",
                addressee(),
                "title",
                words.fill(PackWord.QUOTED, Map.of("text", bareTitle())),
                "count",
                words.letters().number(facts.signatures().active()),
                "contact",
                contact(),
                "code",
                petition().code(),
                "date",
                date());
    }

    /** A message that carries the letters. */
    PackMessage message(Addressing addressing) {
        Petition petition = petition();
        String subject =
                words.fill(
                        PackWord.EMAIL_SUBJECT,
                        Map.of("subject", bareTitle(), "code", petition.code()));
        String said =
                words.fill(
                        isCounted() ? PackWord.EMAIL_TEXT : PackWord.EMAIL_TEXT_UNCOUNTED,
                        values());
        String reply = contact().isEmpty() ? "" : words.fill(PackWord.REPLY_TO, values());
        return new PackMessage(
                words.language(),
                subject,
                String.join(
                                "\n\n",
                                addressing.salutation(),
                                said,
                                words.text(
                                        facts.hasList()
                                                ? PackWord.ATTACHED_WITH_LIST
                                                : PackWord.ATTACHED),
                                reply,
                                String.join("\n", addressing.close()),
                                sponsors())
                        .replaceAll("\n{3,}", "\n\n")
                        .strip());
    }

    /** One signature or none is not worth telling. */
    private boolean isCounted() {
        return facts.signatures().active() > 1;
    }

    private String addressee() {
        return new AddressingComposer(formsOfAddress)
                .compose(facts.addressee(), words.language()).envelope().stream()
                        .findFirst()
                        .orElse("");
    }

    private Petition petition() {
        return facts.petition();
    }

    private String tidied(String text) {
        return new Typography(words.language(), petition().code()).tidy(text);
    }
}
