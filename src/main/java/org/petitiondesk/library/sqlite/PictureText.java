package org.petitiondesk.library.sqlite;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import org.petitiondesk.model.letter.Picture;

import java.io.IOException;
import java.util.Map;

/** A picture within a letter's text: its SHA-256, for the picture itself is kept beside it. */
final class PictureText {
    private PictureText() {}

    static Module module() {
        return new SimpleModule()
                .addSerializer(new Writing())
                .addDeserializer(Picture.class, new Reading());
    }

    /** A reader that finds the pictures. */
    static ObjectReader with(Map<String, Picture> pictures, ObjectReader reader) {
        return reader.withAttribute(PictureText.class, pictures);
    }

    private static final class Writing extends StdSerializer<Picture> {
        private static final long serialVersionUID = 1;

        private Writing() {
            super(Picture.class);
        }

        @Override
        public void serialize(Picture picture, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(picture.sha256());
        }
    }

    private static final class Reading extends StdDeserializer<Picture> {
        private static final long serialVersionUID = 1;

        private Reading() {
            super(Picture.class);
        }

        @Override
        public Picture deserialize(JsonParser in, DeserializationContext context)
                throws IOException {
            Map<?, ?> pictures = (Map<?, ?>) context.getAttribute(PictureText.class);
            if (pictures.get(in.getText()) instanceof Picture picture) {
                return picture;
            }
            throw context.weirdStringException(in.getText(), Picture.class, "no such picture");
        }
    }
}
