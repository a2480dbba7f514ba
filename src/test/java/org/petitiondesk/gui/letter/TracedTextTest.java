package org.petitiondesk.gui.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.page.LetterSource;
import org.petitiondesk.gui.page.PageLinks;
import org.petitiondesk.gui.page.ShownLetter;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.NumberedPart;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands on a page leads to where it was written. */
final class TracedTextTest extends AtSampleDesk {
    private static final String BODY =
            """
            Said twice.

            Said twice.

            {{addressee.name}}

            {{#petition.code}}

            Under **{{petition.code}}**, “quoted”.

            {{/petition.code}}

            - one
            - two

            > said

            # {{petition.title}}
            """;

    @Test
    void findsEveryParagraphOfTheBody() throws Exception {
        List<Spot> spots = spots("A subject", BODY, List.of("go", "stay"));
        assertEquals(
                IntStream.of(1, 3, 5, 9, 13, 14, 16, 18).mapToObj(Spot.BodyLine::new).toList(),
                spots.stream().filter(Spot.BodyLine.class::isInstance).toList());
    }

    @Test
    void findsDemandsAndSubject() throws Exception {
        List<Spot> spots = spots("A subject", BODY, List.of("go", "stay"));
        assertEquals(new Spot.Subject(), spots.getFirst());
        assertTrue(
                spots.containsAll(
                        List.of(
                                new Spot.Item(NumberedPart.DEMANDS, 0),
                                new Spot.Item(NumberedPart.DEMANDS, 1))));
    }

    @Test
    void findsTheTitleWhereItIsTheSubject() throws Exception {
        assertEquals(new Spot.Title(), spots(" ", BODY, List.of("go")).getFirst());
    }

    @Test
    void findsThePartsOfEveryLetterOfTheSample() throws Exception {
        for (Petition petition : library.petitions().all()) {
            LetterMaterial material = LetterMaterial.read(library, petition, Copy.DELIVERY);
            for (TextVersion text : material.texts()) {
                List<Spot> spots = spots(material, text.language());
                long words =
                        text.demands().stream().filter(each -> !each.isBlank()).count()
                                + text.account().facts().size();
                assertEquals(words, spots.stream().filter(Spot.Item.class::isInstance).count());
                assertTrue(spots.contains(new Spot.BodyLine(1)), text.language().tag());
            }
        }
    }

    @Test
    void goesFromAPlaceOnThePageToTheText() throws Exception {
        LetterViewModel model = new LetterViewModel(desk, new LetterSource(desk));
        desk.petition().set(Optional.of(library.petitions().all().getFirst().id()));
        window.await(() -> !model.page().picturesProperty().isEmpty());
        PageLinks links = model.page().links();
        Set<Spot> led = new LinkedHashSet<>();
        model.way().spotProperty().subscribe(there -> there.ifPresent(led::add));
        links.follow(0, 10_000, 10_000);
        assertEquals(Set.of(), led);
        for (double y = 0; y < 297; y += 2) {
            double yMm = y;
            if (links.leads(0, 60, yMm) || led.isEmpty()) {
                links.follow(0, 60, yMm);
            }
        }
        window.await(() ->
                led.containsAll(
                        List.of(new Spot.BodyLine(1), new Spot.Item(NumberedPart.DEMANDS, 0))));
    }

    private List<Spot> spots(String subject, String body, List<String> demands) throws Exception {
        Petition petition = library.petitions().all().getFirst();
        LetterMaterial material = LetterMaterial.read(library, petition, Copy.DELIVERY);
        TextVersion text = material.text(Language.ENGLISH).orElseThrow();
        return spots(
                material.withText(
                        new TextVersion(
                                text.id(),
                                text.petition(),
                                text.language(),
                                text.title(),
                                subject,
                                body,
                                demands,
                                text.createdAt())),
                Language.ENGLISH);
    }

    /** In the order of the page. */
    private List<Spot> spots(LetterMaterial material, Language language) {
        LetterOptions options =
                new LetterOptions(
                        List.of(language),
                        List.of(),
                        Copy.DELIVERY,
                        Optional.empty(),
                        LetterOptions.Text.CURRENT,
                        false);
        Letter letter = desk.workshop().assembly().assemble(material, options).getFirst();
        ShownLetter shown =
                new ShownLetter(material, options, letter.document().value().orElseThrow());
        IdentityHashMap<Block, Spot> spots = TracedText.spots(shown, desk.workshop().assembly());
        List<Spot> inOrder = new ArrayList<>();
        all(shown.document().blocks())
                .forEach(block -> Optional.ofNullable(spots.get(block)).ifPresent(inOrder::add));
        return inOrder;
    }

    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        Stream.concat(
                                Stream.of(block),
                                switch (block) {
                                    case Block.Quote quote -> all(quote.blocks());
                                    case Block.BulletList list -> items(list.items());
                                    case Block.NumberedList list -> items(list.items());
                                    default -> Stream.of();
                                }));
    }

    private static Stream<Block> items(List<List<Block>> items) {
        return items.stream().flatMap(TracedTextTest::all);
    }
}
