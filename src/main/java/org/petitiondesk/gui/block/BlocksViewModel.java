package org.petitiondesk.gui.block;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.FailureWords;
import org.petitiondesk.gui.common.FoundRows;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.template.OwnBlock;
import org.petitiondesk.template.TextBlock;
import org.petitiondesk.template.TextBlocks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text blocks for a letter in one language, found by treaty, article or word. One's own are
 * written here; what was typed is kept when another is chosen or the list is left.
 */
public final class BlocksViewModel {
    private final Desk desk;
    private final Language language;
    private final FoundRows<TextBlock> rows = new FoundRows<>(TextBlock::has);
    private final ReadOnlyObjectWrapper<Optional<TextBlock>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty fault = new SimpleStringProperty("");
    private List<OwnBlock> own = List.of();
    private Optional<Id> awaited = Optional.empty();

    /** What is read of the library. */
    private record Found(List<OwnBlock> own, TextBlocks blocks) {}

    public BlocksViewModel(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
        searchProperty()
                .addListener((property, before, now) -> {
                    save();
                    choose(rowsProperty().stream().findFirst());
                });
        load();
    }

    /** Reads the blocks anew; the choice stays. */
    private void load() {
        desk.ask(
                () -> {
                    List<OwnBlock> found = desk.open().library().blocks().all();
                    return new Found(found, TextBlocks.shipped().with(found));
                },
                this::take);
    }

    private void take(Found found) {
        own = found.own();
        rows.setAll(found.blocks().find("", language));
        Optional<Id> wanted = awaited.or(() -> chosen.get().flatMap(TextBlock::own));
        Optional<String> former = chosen.get().map(TextBlock::name);
        awaited = Optional.empty();
        choose(
                rows.first(block -> wanted.isPresent() && block.own().equals(wanted))
                        .or(() -> rows.first(block -> former.equals(Optional.of(block.name()))))
                        .or(() -> rowsProperty().stream().findFirst()));
    }

    /** Somebody chooses a block of the list. */
    void select(TextBlock block) {
        if (!rows.isFilling() && !chosen.get().equals(Optional.of(block))) {
            save();
            choose(Optional.of(block));
        }
    }

    private void choose(Optional<TextBlock> block) {
        chosen.set(block);
        fault.set("");
        name.set(block.filter(TextBlock::isOwn).map(TextBlock::name).orElse(""));
        text.set(block.map(TextBlock::text).orElse(""));
    }

    /** Begins a block of one's own, with the text of the chosen one. */
    void add() {
        save();
        Id id = desk.ids().next();
        awaited = Optional.of(id);
        String copied = chosen.get().map(TextBlock::text).orElse("");
        searchProperty().set("");
        make(
                "block.added",
                Optional.empty(),
                Optional.of(new OwnBlock(id, freeName(), Map.of(language, copied))));
    }

    private String freeName() {
        String wanted = words().say("block.new-name");
        String free = wanted;
        for (int number = 2; isTaken(free, Optional.empty()); number++) {
            free = wanted + " " + number;
        }
        return free;
    }

    private boolean isTaken(String wanted, Optional<Id> by) {
        return own.stream()
                .anyMatch(each -> each.name().equals(wanted) && !by.equals(Optional.of(each.id())));
    }

    /** Keeps what was typed of an own block, in the language of the letter. */
    void save() {
        Optional<OwnBlock> before = chosenOwn();
        if (before.isEmpty()) {
            return;
        }
        TextBlock shown = chosen.get().orElseThrow();
        String typed = name.get().strip();
        boolean isName = !typed.isEmpty() && !isTaken(typed, before.map(OwnBlock::id));
        OwnBlock after = isName ? before.get().named(typed) : before.get();
        if (!text.get().equals(shown.text())) {
            boolean isOfLetter = shown.language().sameLanguageAs(language);
            after = after.with(isOfLetter ? shown.language() : language, text.get());
        }
        if (!after.equals(before.get())) {
            make("block.changed", before, Optional.of(after));
        }
        if (!isName) {
            fault.set(words().say(typed.isEmpty() ? "block.name-needed" : "block.name-taken"));
        }
    }

    /** Deletes the chosen block, if it is an own one. */
    void delete() {
        chosenOwn().ifPresent(block -> make("block.deleted", Optional.of(block), Optional.empty()));
    }

    private Optional<OwnBlock> chosenOwn() {
        return chosen.get()
                .flatMap(TextBlock::own)
                .flatMap(id -> own.stream().filter(each -> each.id().equals(id)).findFirst());
    }

    private void make(String told, Optional<OwnBlock> before, Optional<OwnBlock> after) {
        fault.set("");
        BlockChange.make(
                desk,
                told,
                before,
                after,
                this::load,
                failure -> fault.set(FailureWords.of(failure, words())));
    }

    /** What the letter gets; empty if nothing is chosen or nothing is written. */
    Optional<String> toInsert() {
        save();
        return Optional.of(text.get()).filter(written -> !written.isBlank());
    }

    Words words() {
        return desk.words();
    }

    StringProperty searchProperty() {
        return rows.searchProperty();
    }

    /** The blocks that are found. */
    ReadOnlyListProperty<TextBlock> rowsProperty() {
        return rows.rowsProperty();
    }

    ReadOnlyObjectProperty<Optional<TextBlock>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The name of the chosen own block, as it is typed. */
    StringProperty nameProperty() {
        return name;
    }

    /** The text of the chosen block; of an own one as it is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** Why something could not be kept; empty if nothing is wrong. */
    StringProperty faultProperty() {
        return fault;
    }
}
