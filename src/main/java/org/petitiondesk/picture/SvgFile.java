package org.petitiondesk.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.XMLInput;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Drawings in SVG. They are read without their document type and without anything from elsewhere,
 * and kept as dots.
 */
final class SvgFile {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final int BEGINNING = 4096;

    /** A drawing can use itself within itself; so many uses are drawn in no time. */
    private static final int MOST_USES = 300;

    private static final Set<String> RUNS = Set.of("script", "foreignobject", "handler");
    private static final Set<String> MOVES =
            Set.of("animate", "animatetransform", "animatemotion", "animatecolor", "set");
    private static final Set<String> PICTURES = Set.of("image", "feimage");

    /** What the library of drawings has to say is no matter for the terminal. */
    private static final Logger SILENT = Logger.getLogger("com.github.weisj.jsvg");

    static {
        SILENT.setLevel(Level.OFF);
    }

    private SvgFile() {}

    static boolean isOne(byte[] file) {
        String beginning =
                new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.UTF_8);
        return beginning.replace("\uFEFF", "").stripLeading().startsWith("<")
                && beginning.contains("<svg");
    }

    static BufferedImage dots(byte[] file) throws Refusal {
        if (file.length > LARGEST_BYTES) {
            throw new Refusal("picture.file-too-large", Integer.toString(LARGEST_BYTES >> 20));
        }
        XMLInput input = () -> reader(file);
        try {
            check(input.createReader());
            LoaderContext context =
                    LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
            SVGDocument drawing = new SVGLoader().load(input, null, context);
            if (drawing == null) {
                throw new Refusal("picture.broken");
            }
            return drawn(drawing);
        } catch (XMLStreamException | RuntimeException e) {
            // Broken drawings make the library fail in many ways.
            throw new Refusal("picture.broken");
        }
    }

    private static XMLEventReader reader(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLEventReader(new ByteArrayInputStream(file));
    }

    private static void check(XMLEventReader events) throws XMLStreamException, Refusal {
        int uses = 0;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                check(element);
                uses += element.getName().getLocalPart().equals("use") ? 1 : 0;
            }
        }
        if (uses > MOST_USES) {
            throw new Refusal("picture.svg-too-rich");
        }
    }

    private static void check(StartElement element) throws Refusal {
        String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
        if (MOVES.contains(name)) {
            throw new Refusal("picture.animated");
        }
        if (RUNS.contains(name) || PICTURES.contains(name)) {
            throw new Refusal("picture.svg-unsafe", name);
        }
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            String key = attribute.getName().getLocalPart();
            boolean leads = key.equals("href") && !attribute.getValue().strip().startsWith("#");
            // A link around a shape leads nowhere on paper.
            if ((leads && !name.equals("a")) || key.startsWith("on")) {
                throw new Refusal("picture.svg-unsafe", key);
            }
        }
    }

    private static BufferedImage drawn(SVGDocument drawing) throws Refusal {
        FloatSize size = drawing.size();
        double longer = Math.max(size.width, size.height);
        if (!(size.width > 0 && size.height > 0) || !Double.isFinite(longer)) {
            throw new Refusal("picture.broken");
        }
        double scale = Dots.MOST / longer;
        int width = Math.max(1, (int) Math.round(size.width * scale));
        int height = Math.max(1, (int) Math.round(size.height * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
        graphics.dispose();
        return image;
    }
}
