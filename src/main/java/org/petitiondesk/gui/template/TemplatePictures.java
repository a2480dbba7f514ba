package org.petitiondesk.gui.template;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.template.OwnTemplate;
import org.petitiondesk.template.WrittenTemplate;
import org.petitiondesk.workflow.Letter;
import org.petitiondesk.workflow.LetterMaterial;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.SpecimenLetter;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Small pictures of the first pages that templates make of an invented petition. They are drawn
 * behind the window, one after the other, and kept by the template's text. For the window's thread.
 */
final class TemplatePictures {
    /** Of an A4 page 116 dots wide: sharp on screens with twice as many dots too. */
    private static final double DPI = 14;

    private static final int MOST = 200;

    private final Desk desk;
    private final SpecimenLetter specimen;
    private final Id own;
    private final Map<String, Optional<BufferedImage>> drawn =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, Optional<BufferedImage>> eldest) {
                    return size() > MOST;
                }
            };
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    TemplatePictures(Desk desk) {
        this.desk = desk;
        this.specimen = new SpecimenLetter(desk.ids(), desk.clock());
        this.own = desk.ids().next();
    }

    /**
     * The picture as far as it is drawn.
     *
     * @param arrived is told when it is drawn later
     */
    Optional<BufferedImage> of(WrittenTemplate template, Runnable arrived) {
        String key = template.name() + "\n" + template.language() + "\n" + template.text();
        Optional<BufferedImage> known = drawn.get(key);
        if (known != null) {
            return known;
        }
        // Empty until it is drawn, and where the text has mistakes.
        drawn.put(key, Optional.empty());
        LetterMaterial petition = petition(template);
        last =
                last.thenApplyAsync(before -> draw(petition))
                        .handleAsync(
                                (picture, failure) -> {
                                    if (picture != null && picture.isPresent()) {
                                        drawn.put(key, picture);
                                        arrived.run();
                                    }
                                    return true;
                                },
                                desk.thread().window());
        return Optional.empty();
    }

    private LetterMaterial petition(WrittenTemplate template) {
        return specimen.in(template.language())
                .withTemplate(
                        template.name(),
                        template.isOwn()
                                ? Optional.of(
                                        new OwnTemplate(
                                                own,
                                                template.name(),
                                                Map.of(template.language(), template.text())))
                                : Optional.empty());
    }

    private Optional<BufferedImage> draw(LetterMaterial petition) {
        return desk.workshop().assembly().assemble(petition, LetterOptions.all()).stream()
                .findFirst()
                .map(Letter::document)
                .flatMap(read -> read.value())
                .map(document ->
                        desk.workshop()
                                .painter()
                                .paint(desk.workshop().typesetter().typeset(document), 0, DPI));
    }
}
