package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterTexts;
import org.petitiondesk.model.letter.WindowEnvelope;

import java.util.ArrayList;
import java.util.List;

/** Finds what would go wrong if a letter were set. */
final class LetterCheck {
    private final LetterDocument letter;
    private final KnownEnds known;
    private final CharacterCheck characters = new CharacterCheck();
    private final List<Problem> problems = new ArrayList<>();

    LetterCheck(LetterDocument letter, KnownEnds known) {
        this.letter = letter;
        this.known = known;
    }

    List<Problem> problems() {
        LetterTexts.printed(letter)
                .map(text ->
                        text.where().startsWith("annex ")
                                ? characters.ofName(text.text(), text.where())
                                : characters.problems(text.text(), text.where()))
                .forEach(problems::addAll);
        head();
        pages();
        return problems;
    }

    private void pages() {
        LetterPages pages = new LetterSetter(letter, known).pages();
        if (pages.closesAlone()) {
            problems.add(Problem.warning("letter.close-alone", Problem.Place.field("close")));
        }
        pages.headTooLong()
                .ifPresent(field ->
                        problems.add(
                                Problem.error("letter.head-too-long", Problem.Place.field(field))));
        if (new RunningSetter(new Setting(letter, known)).cutsFoot(pages.count())) {
            problems.add(
                    Problem.warning("letter.foot-too-long", Problem.Place.field("letterhead")));
        }
        int most = letter.page().mostPages();
        if (most > 0 && pages.count() > most) {
            problems.add(
                    Problem.warning(
                            "letter.too-many-pages",
                            Problem.Place.field("body"),
                            Integer.toString(pages.count()),
                            Integer.toString(most)));
        }
    }

    /** What has too little room above the text. */
    private void head() {
        List<Block.Head> head =
                letter.blocks().stream()
                        .filter(Block.Head.class::isInstance)
                        .map(Block.Head.class::cast)
                        .toList();
        Setting setting = new Setting(letter, known);
        HeadPlan plan = new HeadPlans(setting, HeadSizes.of(head)).plan();
        for (Block.Head block : head) {
            if (block instanceof Block.Letterhead letterhead
                    && !LetterheadLines.allShown(letterhead, plan.letterhead(), setting)) {
                problems.add(
                        Problem.warning(
                                "letter.letterhead-too-long", Problem.Place.field("sponsors")));
            } else if (block instanceof Block.InsideAddress address && !plan.address().isOpen()) {
                address(address, AddressSetter.fit(address, plan.address(), setting));
            }
        }
        WindowEnvelope.of(letter.page().layout())
                .filter(envelope -> envelope.paper() != letter.page().paper())
                .ifPresent(envelope ->
                        problems.add(
                                Problem.warning(
                                        "letter.window-for-other-paper",
                                        Problem.Place.field("layout"),
                                        letter.page().layout().word(),
                                        envelope.paper().word(),
                                        letter.page().paper().word())));
    }

    private void address(Block.InsideAddress address, AddressSetter.Fit fit) {
        Problem.Place place = Problem.Place.field("address");
        String addressee = address.lines().getFirst();
        if (!fit.fits()) {
            problems.add(
                    Problem.warning(
                            "letter.address-too-long",
                            place,
                            Integer.toString(address.lines().size()),
                            addressee));
        }
        for (String line : fit.tooWide()) {
            problems.add(Problem.warning("letter.address-too-wide", place, line, addressee));
        }
    }
}
