package org.petitiondesk.gui.addressee;

import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;

import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeHolder;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.addressee.Tenure;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All fields of the form. They tell when somebody types, and not when they are filled. */
final class AddresseeFields {
    private final PostFields post = new PostFields();
    private final HolderFields holder;
    private final ContactFields contacts;
    private final WishFields wishes = new WishFields();
    private final IdSource ids;
    private final Runnable typed;
    private Id freshBody;
    private boolean isFilling;

    /**
     * @param typed is told of every key
     */
    AddresseeFields(IdSource ids, Runnable typed) {
        this.ids = ids;
        this.typed = typed;
        this.holder = new HolderFields(ids);
        this.contacts = new ContactFields(ids);
        this.freshBody = ids.next();
        plain().forEach(field -> watch(field.textProperty()));
        for (LocalizedField field :
                List.of(
                        post.title(),
                        post.body(),
                        holder.full(),
                        holder.family(),
                        holder.given())) {
            watch(field.field().textProperty());
        }
        wishes.localized().forEach(field -> watch(field.field().textProperty()));
        watch(post.officeProperty());
        watch(holder.genderProperty());
        watch(wishes.paperProperty());
        wishes.languages().addListener((SetChangeListener<Language>) change -> tell());
    }

    private void watch(ObservableValue<?> value) {
        value.addListener((property, before, now) -> tell());
    }

    private void tell() {
        if (!isFilling) {
            typed.run();
        }
    }

    /** Those that are not by language; always the same ones in the same order. */
    List<Field> plain() {
        List<Field> fields = new ArrayList<>(contacts.fields());
        fields.addAll(
                List.of(
                        post.country(),
                        holder.since(),
                        holder.until(),
                        holder.verified(),
                        holder.source()));
        return fields;
    }

    /**
     * Fills them.
     *
     * @param held the tenure to show
     */
    void show(Directory from, Post office, Optional<Tenure> held, AddresseeOnDate addressee) {
        freshBody = ids.next();
        fill(() -> {
            post.show(office, from);
            holder.show(held, from);
            wishes.show(addressee.addressee());
            contacts.show(addressee);
        });
    }

    /** Makes room for the next holder. */
    void showSuccessor(LocalDate from, Directory directory) {
        fill(() -> holder.showSuccessor(from, directory));
    }

    /** Shows the texts in a language. */
    void use(Language language) {
        fill(() -> {
            post.use(language);
            holder.use(language);
            wishes.use(language);
        });
    }

    /** Does something to the fields that is not typing. */
    void fill(Runnable filling) {
        isFilling = true;
        filling.run();
        isFilling = false;
    }

    /** Takes a reading of the name. What stands elsewhere already is only taken out of the name. */
    void take(NameProposal read) {
        Language language = read.names().getFirst().language();
        fill(() -> {
            holder.take(read.names());
            wishes.honorific().writeIfEmpty(language, read.honorific());
            post.title().writeIfEmpty(language, read.title());
            if (holder.genderProperty().get() == Gender.UNKNOWN) {
                holder.genderProperty().set(read.gender());
            }
        });
        typed.run();
    }

    /**
     * What is typed.
     *
     * @param start what the fields were filled with
     * @param all the library's directory
     * @param date on which the details at the route's end are looked for
     */
    Directory read(
            Directory start, Addressee before, Directory all, LocalDate date, Reading reading) {
        Post office = Records.post(start, before);
        Directory read = post.read(start, office, all, freshBody, holder.isNamed(), reading);
        read = holder.read(read, office.id(), all, reading);
        read = read.with(wishes.read(before));
        AddresseeOnDate route = Records.onDate(read, before.id(), date);
        OfficeHolder end = route.careOf().orElse(route.to());
        return contacts.read(read, end, reading);
    }

    /** The languages in which there is some text. */
    Set<Language> spoken() {
        Set<Language> spoken = new TreeSet<>(post.title().read().texts().keySet());
        spoken.addAll(holder.full().read().texts().keySet());
        wishes.localized().forEach(field -> spoken.addAll(field.read().texts().keySet()));
        return spoken;
    }

    PostFields post() {
        return post;
    }

    HolderFields holder() {
        return holder;
    }

    ContactFields contacts() {
        return contacts;
    }

    WishFields wishes() {
        return wishes;
    }
}
