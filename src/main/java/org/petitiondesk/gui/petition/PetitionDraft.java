package org.petitiondesk.gui.petition;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.PetitionStatus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is written of a petition, in one language; what else it says stays as it was. */
final class PetitionDraft {
    private final Map<PetitionField, StringProperty> texts = new EnumMap<>(PetitionField.class);
    private final ObjectProperty<Language> language;
    private final StringProperty template;
    private final ObjectProperty<LetterLayout> layout;
    private final ObjectProperty<Optional<Paper>> paper;
    private final StringProperty letterhead;
    private final ObjectProperty<Integer> mostPages;
    private final List<Object> start;
    private Optional<Petition> before;

    /**
     * @param before the petition to be changed; empty for a new one
     * @param template of a new one
     * @param today the date of a new one
     */
    PetitionDraft(Optional<Petition> before, Language language, String template, LocalDate today) {
        this.before = before;
        this.language = new SimpleObjectProperty<>(language);
        this.template = new SimpleStringProperty(before.map(Petition::template).orElse(template));
        this.layout =
                new SimpleObjectProperty<>(before.map(Petition::layout).orElse(LetterLayout.PLAIN));
        this.paper = new SimpleObjectProperty<>(before.flatMap(Petition::paper));
        this.letterhead = new SimpleStringProperty(before.map(Petition::letterhead).orElse(""));
        this.mostPages =
                new SimpleObjectProperty<>(
                        before.map(Petition::mostPages).orElse(Petition.ANY_NUMBER));
        for (PetitionField field : PetitionField.values()) {
            texts.put(field, new SimpleStringProperty(""));
        }
        text(PetitionField.DATE).set(before.map(Petition::date).orElse(today).toString());
        text(PetitionField.EXPIRES)
                .set(
                        before.flatMap(petition -> petition.course().expires())
                                .map(LocalDate::toString)
                                .orElse(""));
        before.ifPresent(petition -> fill(petition, language));
        this.start = typed();
    }

    private void fill(Petition petition, Language in) {
        text(PetitionField.CODE).set(petition.code());
        text(PetitionField.TITLE).set(petition.titles().inOrAny(in));
        text(PetitionField.CASE).set(petition.account().kind().texts().getOrDefault(in, ""));
        text(PetitionField.PLACE).set(petition.place().texts().getOrDefault(in, ""));
        text(PetitionField.CONTACT).set(petition.contact().inOrAny(in));
        text(PetitionField.SPONSORS).set(WordedLines.of(petition.sponsors(), in));
        text(PetitionField.SIGNERS).set(WordedLines.ofSigners(petition.signers(), in));
        text(PetitionField.ENCLOSURES).set(WordedLines.of(petition.enclosures(), in));
        text(PetitionField.COPIES).set(WordedLines.of(petition.copiesTo(), in));
    }

    private List<Object> typed() {
        return List.of(
                texts.values().stream().map(StringProperty::get).toList(),
                language.get(),
                template.get(),
                layout.get(),
                paper.get(),
                mostPages.get(),
                letterhead.get());
    }

    /** Whether it is another than it was in the beginning. */
    boolean isTyped() {
        return !typed().equals(start);
    }

    /** The petition was changed elsewhere meanwhile. */
    void over(Petition now) {
        before = Optional.of(now);
    }

    /** The petition to be changed; empty for a new one. */
    Optional<Petition> before() {
        return before;
    }

    /** Whether what is written is a date or, where none is needed, nothing. */
    boolean isInOrder(PetitionField field) {
        return date(field).isPresent()
                || (field == PetitionField.EXPIRES && text(field).get().isBlank());
    }

    /** Empty if what is written is no date. */
    Optional<LocalDate> date(PetitionField field) {
        try {
            return Optional.of(LocalDate.parse(text(field).get().strip()));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /**
     * The petition as it is written.
     *
     * @param id of a new one
     */
    Petition petition(Supplier<Id> id, LocalDate date, List<Id> addressees) {
        Language in = language.get();
        return new Petition(
                before.map(Petition::id).orElseGet(id),
                text(PetitionField.CODE).get(),
                before.map(Petition::status).orElse(PetitionStatus.DRAFT),
                before.map(Petition::titles)
                        .orElseGet(() -> LocalizedText.of(in, text(PetitionField.TITLE).get())),
                date,
                template.get(),
                lines(PetitionField.SPONSORS, before.map(Petition::sponsors)),
                before.map(Petition::demands).orElse(List.of()),
                addressees,
                before.map(Petition::place)
                        .orElse(LocalizedText.EMPTY)
                        .with(in, text(PetitionField.PLACE).get()),
                WordedLines.signers(
                        text(PetitionField.SIGNERS).get(),
                        in,
                        before.map(Petition::signers).orElse(List.of())),
                contact(in),
                lines(PetitionField.ENCLOSURES, before.map(Petition::enclosures)),
                lines(PetitionField.COPIES, before.map(Petition::copiesTo)),
                layout.get(),
                paper.get(),
                letterhead.get(),
                mostPages.get(),
                new AppealCourse(
                        before.map(Petition::course).orElse(AppealCourse.FIRST).earlier(),
                        date(PetitionField.EXPIRES)),
                account(in));
    }

    private CaseAccount account(Language in) {
        CaseAccount account = before.map(Petition::account).orElse(CaseAccount.NONE);
        return account.withKind(account.kind().with(in, text(PetitionField.CASE).get()));
    }

    /**
     * An address of the net is the same in every language, and stays in the one it was given in.
     */
    private LocalizedText contact(Language in) {
        LocalizedText former = before.map(Petition::contact).orElse(LocalizedText.EMPTY);
        String said = text(PetitionField.CONTACT).get().strip();
        return former.inOrAny(in).equals(said) ? former : former.with(in, said);
    }

    private List<LocalizedText> lines(PetitionField field, Optional<List<LocalizedText>> former) {
        return WordedLines.texts(text(field).get(), language.get(), former.orElse(List.of()));
    }

    StringProperty text(PetitionField field) {
        StringProperty text = texts.get(field);
        if (text == null) {
            throw new IllegalStateException("every field has a text");
        }
        return text;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    StringProperty templateProperty() {
        return template;
    }

    ObjectProperty<LetterLayout> layoutProperty() {
        return layout;
    }

    /** Empty for each addressee's own. */
    ObjectProperty<Optional<Paper>> paperProperty() {
        return paper;
    }

    /** Whose letterhead; empty for the first sponsor's. */
    StringProperty letterheadProperty() {
        return letterhead;
    }

    /** How many pages a letter may have. */
    ObjectProperty<Integer> mostPagesProperty() {
        return mostPages;
    }
}
