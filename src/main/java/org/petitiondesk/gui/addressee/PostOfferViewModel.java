package org.petitiondesk.gui.addressee;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Holders;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.workflow.KnownPosts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers the post that the library has already, while one types it a second time. */
final class PostOfferViewModel {
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private KnownPosts known = new KnownPosts(Directory.EMPTY);
    private Optional<Post> found = Optional.empty();
    private boolean isTyped;

    PostOfferViewModel(Words words) {
        this.words = words;
    }

    /** The form shows a post as it is kept; nobody has typed in it yet. */
    void begin(KnownPosts all) {
        known = all;
        isTyped = false;
        found = Optional.empty();
        offer.set(Optional.empty());
    }

    /**
     * Looks at a post as it is typed.
     *
     * @param before as the form was filled with it
     */
    void look(Post typed, LocalizedText body, Post before, LocalDate day) {
        isTyped |= !typed.equals(before);
        found = isTyped ? known.like(typed, body) : Optional.empty();
        offer.set(found.map(post -> new Offer(sentence(post, day), false)));
    }

    private String sentence(Post post, LocalDate day) {
        Directory all = known.all();
        String named =
                Stream.of(
                                post.titles().inOrAny(Language.ENGLISH),
                                post.organization()
                                        .flatMap(id ->
                                                Optional.ofNullable(all.organizations().get(id)))
                                        .map(Organization::names)
                                        .map(names -> names.inOrAny(Language.ENGLISH))
                                        .orElse(""),
                                post.country().map(PostFields::name).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return Holders.on(day, Records.tenures(all, post))
                .map(tenure -> all.people().get(tenure.person()))
                .map(person -> person.nameInOrAny(Language.ENGLISH).full())
                .map(name -> words.say("addressee.post-known-held", named, name))
                .orElseGet(() -> words.say("addressee.post-known", named));
    }

    /** The post that is offered. */
    Optional<Id> found() {
        return found.map(Post::id);
    }

    /** What is offered; empty if there is nothing. */
    ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }
}
