package org.petitiondesk.gui.letter;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.petitiondesk.gui.common.Command;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.LetterOutput;
import org.petitiondesk.gui.common.Overlay;
import org.petitiondesk.gui.common.Room;
import org.petitiondesk.gui.page.PageCommands;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.workflow.NumberedPart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The room of the letter. */
public final class LetterRoom implements Room {
    private final LetterViewModel model;
    private final LetterView view;
    private final Overlay overlay;
    private final LetterTools tools;
    private final TranslationDialogs dialogs;
    private final Words words;

    /**
     * @param output makes paper of the letters
     */
    public LetterRoom(LetterViewModel model, Overlay overlay, LetterOutput output, Words words) {
        this.model = model;
        this.overlay = overlay;
        this.dialogs = new TranslationDialogs(model, overlay, words);
        this.view = new LetterView(model, output, dialogs, this::issue, this::history, words);
        this.tools = new LetterTools(model, overlay, words);
        this.words = words;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        ObservableValue<Boolean> hasText = model.languageProperty().map(Optional::isPresent);
        commands.addAll(view.commands(hasText));
        for (NumberedPart part : NumberedPart.values()) {
            commands.add(
                    Command.of(words.say("letter.add-to." + part.word()), () -> add(part))
                            .when(hasText));
        }
        commands.add(
                Command.of(words.say("letter.next-fault"), model.way()::goToNextProblem).on("F8"));
        commands.add(Command.of(words.say("letter.history"), this::history).when(hasText));
        commands.add(Command.of(words.say("letter.issue"), this::issue).when(hasText));
        commands.addAll(dialogs.commands(hasText));
        commands.addAll(tools.commands(view, view::insert, hasText));
        commands.addAll(PageCommands.of(model.page(), words));
        return commands;
    }

    private void add(NumberedPart part) {
        model.rows().partProperty().set(part);
        model.rows().add();
    }

    /** Shows how the text stood before, with all that was typed. */
    private void history() {
        model.save();
        model.text()
                .ifPresent(text ->
                        overlay.show(
                                new HistoryView(
                                        new HistoryViewModel(
                                                model.desk(),
                                                text,
                                                model.fields().draft(),
                                                model::takeBack),
                                        overlay::close,
                                        words),
                                words.say("letter.history-title")));
    }

    /** Asks on which day the letters are issued, with all that was typed. */
    private void issue() {
        model.save();
        Desk desk = model.desk();
        desk.petition()
                .get()
                .ifPresent(petition ->
                        overlay.show(
                                new IssueView(
                                        new IssueViewModel(desk, petition), overlay::close, words),
                                words.say("letter.issue-title")));
    }

    @Override
    public List<Node> parts() {
        return view.parts();
    }

    @Override
    public void enter() {
        model.enter();
    }

    @Override
    public void choose(Id petition) {
        model.choosePetition(petition);
    }

    @Override
    public void choose(Language language) {
        model.choose(language);
    }

    @Override
    public void find() {
        view.find();
    }

    @Override
    public boolean leave() {
        model.save();
        return true;
    }
}
