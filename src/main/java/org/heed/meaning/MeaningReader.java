package org.heed.meaning;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// Reads the meaning of words with a sentence model that lies in the program and needs no network: all-MiniLM-L6-v2, or
/// the finer and half as quick bge-small-en-v1.5. One text at a time: the models count in small whole numbers, and
/// texts read together would change each other's result. May be used by several threads at once. Opening takes about
/// half a second.
public final class MeaningReader implements AutoCloseable {

    /// What the model was trained to read; words beyond are not seen.
    private static final int MOST_TOKENS = 256;

    private static final String MINI_LM = "/all-minilm-l6-v2-q";
    private static final String BGE = "/bge-small-en-v1.5-q";

    /// How a model says with the states of a text's tokens what the whole means.
    private enum Whole {
        MEAN,
        FIRST
    }

    private final Whole whole;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private MeaningReader(Whole whole, OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.whole = whole;
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /// The model that the whole program shares, opened when it is first asked for and open until the program ends: it
    /// takes about 100 MB. Not to be closed.
    public static MeaningReader shared() {
        return Shared.READER;
    }

    /// The finer model, shared in the same way. Its meanings cannot be compared with those of the other.
    public static MeaningReader finer() {
        return Finer.READER;
    }

    private static final class Shared {
        private static final MeaningReader READER = open();
    }

    private static final class Finer {
        private static final MeaningReader READER = open(BGE, Whole.FIRST);
    }

    /// Opens the quicker model for one piece of work.
    public static MeaningReader open() {
        return open(MINI_LM, Whole.MEAN);
    }

    private static MeaningReader open(String name, Whole whole) {
        // The tokens' library would otherwise ask the network for what it already has, and count its users.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (InputStream model = MeaningReader.class.getResourceAsStream(name + ".onnx");
                InputStream tokens = MeaningReader.class.getResourceAsStream(name + "-tokenizer.json")) {
            if (model == null || tokens == null) {
                throw new IllegalStateException("the model of meanings is not in the program");
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            // Callers read several texts at once, so each text needs no more than one thread.
            options.setIntraOpNumThreads(1);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            Map<String, String> limits =
                    Map.of("maxLength", String.valueOf(MOST_TOKENS), "truncation", "true", "padding", "false");
            return new MeaningReader(whole, environment, session, HuggingFaceTokenizer.newInstance(tokens, limits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the model of meanings does not open", e);
        }
    }

    /// The meaning of a sentence or a short paragraph.
    public Meaning of(String words) {
        Encoding encoding = tokenizer.encode(words);
        long[][] ids = {encoding.getIds()};
        long[][] mask = {encoding.getAttentionMask()};
        long[][] types = {encoding.getTypeIds()};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
                OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return Meaning.towards(whole == Whole.FIRST ? states[0][0] : sum(states[0]));
        } catch (OrtException e) {
            throw new IllegalStateException("the model of meanings did not answer", e);
        }
    }

    /// Sum and mean point the same way.
    private static float[] sum(float[][] states) {
        float[] sum = new float[states[0].length];
        for (float[] state : states) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += state[i];
            }
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            tokenizer.close();
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model of meanings does not close", e);
        }
    }
}
