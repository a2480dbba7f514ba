package org.petitiondesk.gui.template;

import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.gui.common.Quiet;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.TemplateCatalog;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.workflow.TemplateEditing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An own template as it is typed, in one language. Its text is kept as it is, with or without
 * mistakes, when nothing was typed for a while.
 */
final class OwnTemplateViewModel {
    private static final Duration AUTOSAVE = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofMillis(1800);

    private final Desk desk;
    private final TemplateChanges changes;
    private final Quiet autosave;
    private final Runnable typed;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper nameFault = new ReadOnlyStringWrapper("");
    private final ReadOnlyListWrapper<Problem> mistakes =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    private TemplateCatalog all;
    private Optional<OwnTemplate> base = Optional.empty();
    private Language language = Language.ENGLISH;
    private boolean isFilling;
    private boolean isTyped;

    /**
     * @param typed is told when somebody wrote something
     */
    OwnTemplateViewModel(Desk desk, TemplateChanges changes, Runnable typed) {
        this.desk = desk;
        this.changes = changes;
        this.typed = typed;
        this.all = desk.templates();
        this.autosave = new Quiet(AUTOSAVE, LATEST, desk.thread().window(), this::save);
        name.addListener((property, before, now) -> type());
        text.addListener((property, before, now) -> type());
    }

    private void type() {
        if (!isFilling && base.isPresent()) {
            isTyped = true;
            check();
            autosave.disturb();
            typed.run();
        }
    }

    /**
     * Shows a template. What is being typed of it stays.
     *
     * @param known shipped and own templates
     */
    void show(Optional<OwnTemplate> template, Language in, TemplateCatalog known) {
        all = known;
        boolean isTheSame =
                template.map(OwnTemplate::id).equals(base.map(OwnTemplate::id))
                        && in.equals(language);
        base = template;
        language = in;
        if (!isTheSame || !isTyped) {
            fill();
        }
    }

    private void fill() {
        autosave.forget();
        isFilling = true;
        name.set(base.map(OwnTemplate::name).orElse(""));
        text.set(base.map(template -> template.texts().getOrDefault(language, "")).orElse(""));
        isFilling = false;
        isTyped = false;
        nameFault.set("");
        check();
    }

    private void check() {
        mistakes.setAll(
                base.map(template -> WrittenTemplate.own(template.name(), language, text.get()))
                        .map(written -> written.read().problems())
                        .orElse(List.of()));
    }

    /** The template with the text as it is typed; empty if none is shown. */
    Optional<OwnTemplate> typed() {
        return base.map(template -> template.with(language, text.get()));
    }

    /** Keeps what was typed; a name that cannot be given is told below its field. */
    void save() {
        autosave.forget();
        if (!isTyped || base.isEmpty()) {
            return;
        }
        OwnTemplate before = base.get();
        String wanted = name.get().strip();
        Optional<Problem> refusal =
                wanted.equals(before.name()) ? Optional.empty() : all.refusal(wanted);
        nameFault.set(
                refusal.map(problem ->
                                desk.words().say("problem." + problem.key(), problem.arguments()))
                        .orElse(""));
        isTyped = refusal.isPresent();
        OwnTemplate written = before.with(language, text.get());
        OwnTemplate after =
                refusal.isPresent() || wanted.equals(before.name())
                        ? written
                        : TemplateEditing.renamed(written, wanted);
        if (!after.equals(before)) {
            base = Optional.of(after);
            changes.replace(
                    before,
                    after,
                    failure -> {
                        base = Optional.of(before);
                        isTyped = true;
                        desk.failures().accept(failure);
                    });
        }
    }

    /** Whether everything that was typed is kept. */
    boolean isKept() {
        return !isTyped;
    }

    /** What letters call it in petition files. */
    StringProperty nameProperty() {
        return name;
    }

    /** Why it cannot have the name that is typed; empty if it can. */
    ReadOnlyStringProperty nameFaultProperty() {
        return nameFault.getReadOnlyProperty();
    }

    /** Head and text in the chosen language. */
    StringProperty textProperty() {
        return text;
    }

    /** What is wrong with the text as it is typed. */
    ReadOnlyListProperty<Problem> mistakesProperty() {
        return mistakes.getReadOnlyProperty();
    }
}
