package org.petitiondesk.compose;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryEvent;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.Reply;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.PageSetup;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.model.petition.Demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the world report of a petition: what came of it, city by city, demand by demand. */
public final class ReportComposer {
    private final ReportFacts facts;
    private final ReportWords words;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    private ReportComposer(ReportFacts facts, Language language) {
        this.facts = facts;
        this.words = new ReportWords(language);
        this.language = words.language();
    }

    /** The report in a language; in English if there are no words in it. */
    public static LetterDocument compose(ReportFacts facts, Language language, Paper paper) {
        return new ReportComposer(facts, language).document(paper);
    }

    private LetterDocument document(Paper paper) {
        String code = facts.petition().code();
        String title =
                words.fill(
                        ReportWord.TITLE,
                        Map.of("title", facts.petition().titles().inOrAny(language)));
        blocks.add(new Block.Heading(1, Inline.text(title)));
        paragraph(
                words.fill(
                        ReportWord.AS_OF,
                        Map.of("code", code, "date", words.letters().date(facts.day()))));
        numbers();
        cities();
        demands();
        replies();
        photographs();
        return new LetterDocument(
                language,
                words.fill(ReportWord.FILE, Map.of("code", code)),
                new PageSetup(paper, LetterLayout.PLAIN),
                blocks,
                new RunningText(
                        new RunningText.Continuation(title, code, ""),
                        "",
                        words.letters().text(Word.PAGE_NUMBER),
                        copyNote()));
    }

    private String copyNote() {
        return words.letters().text(facts.isInternal() ? Word.COPY_INTERNAL : Word.COPY_PUBLIC);
    }

    private void numbers() {
        heading(ReportWord.NUMBERS);
        List<List<List<Inline>>> rows = new ArrayList<>();
        rows.add(count(words.text(ReportWord.CITIES), facts.differentCities()));
        rows.add(count(words.text(ReportWord.COUNTRIES), facts.countries()));
        boolean several = facts.cities().stream().anyMatch(ReportComposer::hasSeveral);
        for (DeliveryOutcome outcome : DeliveryOutcome.values()) {
            long times = facts.cities().stream().filter(city -> city.hasHappened(outcome)).count();
            if (times > 0) {
                rows.add(count(capitalized(words.outcome(outcome)), times));
            }
        }
        long without = facts.withoutWord().count();
        if (without > 0) {
            rows.add(count(words.text(ReportWord.NO_WORD_COUNT), without));
        }
        rows.add(count(words.text(ReportWord.SIGNATURES), facts.signatures()));
        rows.add(count(words.text(ReportWord.REPLIES_COUNT), facts.replies().size()));
        blocks.add(new Block.Table(List.of(), List.of(3, 1), rows));
        if (several) {
            paragraph(words.text(ReportWord.SEVERAL_LINES));
        }
    }

    private static boolean hasSeveral(ReportFacts.City city) {
        return city.delivery().events().stream().map(DeliveryEvent::outcome).distinct().count() > 1;
    }

    private List<List<Inline>> count(String label, long count) {
        return row(label, words.letters().number(count));
    }

    /** In the scripts that have capitals a line of a table begins with one. */
    private String capitalized(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language.locale()) + text.substring(first);
    }

    private void cities() {
        if (facts.cities().isEmpty()) {
            return;
        }
        heading(ReportWord.BY_CITY);
        List<ReportWord> headings = new ArrayList<>();
        headings.add(ReportWord.CITY);
        headings.add(ReportWord.WHAT_HAPPENED);
        if (facts.isInternal()) {
            headings.addAll(List.of(ReportWord.BY_WHOM, ReportWord.LEAD, ReportWord.NOTE));
        }
        blocks.add(
                new Block.Table(
                        headings.stream().map(words::text).toList(),
                        facts.isInternal() ? List.of(3, 4, 2, 2, 4) : List.of(1, 2),
                        facts.cities().stream().map(this::city).toList()));
    }

    private List<List<Inline>> city(ReportFacts.City city) {
        Delivery delivery = city.delivery();
        String place = words.city(delivery.city(), city.country());
        if (!facts.isInternal()) {
            return row(place, happened(delivery));
        }
        return row(
                place,
                happened(delivery),
                joined(delivery.events().stream().map(DeliveryEvent::by)),
                delivery.lead().told().name(),
                joined(delivery.events().stream().map(DeliveryEvent::note)));
    }

    private String happened(Delivery delivery) {
        return delivery.events().isEmpty()
                ? words.text(ReportWord.NO_WORD)
                : delivery.events().stream()
                        .map(event -> event(event, delivery))
                        .collect(Collectors.joining(words.text(ReportWord.THEN)));
    }

    private String event(DeliveryEvent event, Delivery delivery) {
        String told = words.event(event, delivery.when().date());
        return event.tracking().isEmpty() || !facts.isInternal()
                ? told
                : words.fill(
                        ReportWord.TRACKING, Map.of("outcome", told, "number", event.tracking()));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("; "));
    }

    private void demands() {
        List<List<List<Inline>>> rows =
                facts.petition().demands().stream()
                        .filter(demand -> !demand.wording().inOrAny(language).isBlank())
                        .map(demand ->
                                row(
                                        number(demand),
                                        demand.wording().inOrAny(language),
                                        words.outcome(demand.outcome())))
                        .toList();
        if (rows.isEmpty()) {
            return;
        }
        heading(ReportWord.BY_DEMAND);
        blocks.add(
                new Block.Table(
                        Stream.of(ReportWord.NUMBER, ReportWord.DEMAND, ReportWord.OUTCOME)
                                .map(words::text)
                                .toList(),
                        List.of(1, 7, 3),
                        rows));
    }

    private String number(Demand demand) {
        return words.letters().numbering().label(demand.number());
    }

    private void replies() {
        heading(ReportWord.REPLIES);
        if (facts.replies().isEmpty()) {
            paragraph(words.text(ReportWord.NO_REPLIES));
            return;
        }
        blocks.add(
                new Block.Table(
                        Stream.of(
                                        ReportWord.DATE,
                                        ReportWord.FROM,
                                        ReportWord.CITY,
                                        ReportWord.ANSWERS)
                                .map(words::text)
                                .toList(),
                        List.of(2, 3, 2, 4),
                        facts.replies().stream().map(this::reply).toList()));
        if (facts.isInternal()) {
            facts.replies().stream().filter(reply -> !reply.text().isBlank()).forEach(this::words);
        }
    }

    private List<List<Inline>> reply(Reply reply) {
        return row(
                words.letters().date(reply.on()),
                reply.from(),
                reply.delivery().map(this::cityOf).orElse(""),
                facts.petition().demands().stream()
                        .filter(demand -> reply.answers().containsKey(demand.id()))
                        .map(demand -> answer(demand, reply))
                        .collect(Collectors.joining(words.text(ReportWord.ANSWER_SEPARATOR))));
    }

    private String answer(Demand demand, Reply reply) {
        return words.fill(
                ReportWord.ANSWER,
                Map.of(
                        "number",
                        Integer.toString(demand.number()),
                        "outcome",
                        words.outcome(
                                reply.answers().getOrDefault(demand.id(), demand.outcome()))));
    }

    private String cityOf(Id delivery) {
        return facts.cities().stream()
                .map(ReportFacts.City::delivery)
                .filter(each -> each.id().equals(delivery))
                .map(Delivery::city)
                .findFirst()
                .orElse("");
    }

    /** What a reply says, word for word. */
    private void words(Reply reply) {
        String date = words.letters().date(reply.on());
        String heading =
                reply.from().isBlank()
                        ? words.fill(ReportWord.REPLY_UNSIGNED, Map.of("date", date))
                        : words.fill(ReportWord.REPLY, Map.of("date", date, "from", reply.from()));
        blocks.add(new Block.Heading(3, Inline.text(heading)));
        if (!reply.reference().isBlank()) {
            paragraph(words.fill(ReportWord.REFERENCE, Map.of("reference", reply.reference())));
        }
        blocks.add(
                new Block.Quote(
                        reply.text()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .<Block>map(line -> new Block.Paragraph(Inline.text(line.strip())))
                                .toList()));
    }

    private void photographs() {
        if (facts.cities().stream().allMatch(city -> city.photographs().isEmpty())) {
            return;
        }
        heading(ReportWord.PHOTOGRAPHS);
        for (ReportFacts.City city : facts.cities()) {
            for (ReportFacts.Shot shot : city.photographs()) {
                blocks.add(figure(words.place(city.delivery().city(), city.country()), shot));
            }
        }
    }

    /**
     * A photograph with what is known of it.
     *
     * @param place may be empty
     */
    private Block figure(String place, ReportFacts.Shot shot) {
        String caption = shot.caption().strip();
        Map<String, String> told = Map.of("city", place, "caption", caption);
        if (place.isEmpty()) {
            return new Block.Figure(
                    shot.picture(),
                    caption.isEmpty() ? words.text(ReportWord.PHOTOGRAPH_UNPLACED) : caption,
                    caption);
        }
        return caption.isEmpty()
                ? new Block.Figure(shot.picture(), words.fill(ReportWord.PHOTOGRAPH, told), place)
                : new Block.Figure(
                        shot.picture(),
                        words.fill(ReportWord.PHOTOGRAPH_OF, told),
                        words.fill(ReportWord.CAPTION, told));
    }

    private void heading(ReportWord word) {
        blocks.add(new Block.Heading(2, Inline.text(words.text(word))));
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(Inline.text(text)));
    }

    private static List<List<Inline>> row(String... cells) {
        return Stream.of(cells).map(Inline::text).toList();
    }
}
