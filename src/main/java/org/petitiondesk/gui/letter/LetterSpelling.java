package org.petitiondesk.gui.letter;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.TwoWay;
import org.petitiondesk.gui.editor.RightWords;
import org.petitiondesk.gui.editor.SpellingViewModel;
import org.petitiondesk.gui.editor.WordKeeper;
import org.petitiondesk.model.common.Id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The spelling of both texts. Words that somebody added are kept in the library, because they may
 * be names; words to be ignored in a letter are remembered until the library is closed.
 */
final class LetterSpelling implements WordKeeper {
    private static final String KEPT = "letter.spelling";
    private static final String OFF = "off";

    private final Desk desk;
    private final LetterViewModel model;
    private final SpellingViewModel first;
    private final SpellingViewModel second;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Map<Id, Set<String>> ignored = new HashMap<>();

    LetterSpelling(LetterViewModel model) {
        this.model = model;
        this.desk = model.desk();
        on.set(!desk.kept().get(KEPT).equals(Optional.of(OFF)));
        first = spelling(model.texts().first());
        second = spelling(model.texts().second());
        on.addListener((property, before, now) -> desk.kept().put(KEPT, now ? "on" : OFF));
        desk.petition().addListener((property, before, now) -> read());
        desk.changes().revisionProperty().addListener((property, before, now) -> read());
        model.shownProperty().subscribe(this::read);
    }

    private SpellingViewModel spelling(WrittenText text) {
        SpellingViewModel spelling =
                new SpellingViewModel(desk.workshop().dictionaries(), desk.thread().window(), this);
        TwoWay.bind(spelling.onProperty(), on);
        text.languageProperty().subscribe(spelling.languageProperty()::set);
        return spelling;
    }

    private record Read(Set<String> names, Set<String> own) {}

    private void read() {
        Optional<Id> petition = desk.petition().get();
        if (petition.isPresent() && model.shownProperty().get()) {
            desk.ask(
                    () ->
                            new Read(
                                    LetterNames.of(desk.open().library(), petition.get()),
                                    desk.open().library().settings().ownWords()),
                    read -> take(petition.get(), read));
        }
    }

    private void take(Id petition, Read read) {
        if (desk.petition().get().equals(Optional.of(petition))) {
            set(new RightWords(read.names(), read.own(), ignored(petition)));
        }
    }

    private void set(RightWords right) {
        all().forEach(spelling -> spelling.rightProperty().set(right));
    }

    @Override
    public void add(String word) {
        desk.changes()
                .make(
                        new Change(
                                desk.words().say("editor.spelling-added", word),
                                library -> library.settings().addOwnWord(word),
                                library -> library.settings().removeOwnWord(word)));
    }

    @Override
    public void ignore(String word) {
        desk.petition()
                .get()
                .ifPresent(petition -> {
                    ignored(petition).add(word);
                    show(petition);
                });
    }

    @Override
    public void remove(String word) {
        desk.petition()
                .get()
                .filter(petition -> ignored(petition).contains(word))
                .ifPresent(petition -> {
                    ignored(petition).remove(word);
                    show(petition);
                });
        if (first.rightProperty().get().own().contains(word)) {
            desk.changes().make(OwnWordsViewModel.removal(desk, word));
        }
    }

    private Set<String> ignored(Id petition) {
        return ignored.computeIfAbsent(petition, none -> new HashSet<>());
    }

    private void show(Id petition) {
        RightWords now = first.rightProperty().get();
        set(new RightWords(now.names(), now.own(), ignored(petition)));
    }

    private List<SpellingViewModel> all() {
        return List.of(first, second);
    }

    /** That of a text. */
    SpellingViewModel of(WrittenText text) {
        return text.equals(model.texts().first()) ? first : second;
    }

    /** That of the text which is always seen. */
    SpellingViewModel first() {
        return first;
    }

    /** That of the text beside it. */
    SpellingViewModel second() {
        return second;
    }
}
