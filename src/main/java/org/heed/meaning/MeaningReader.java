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
import java.util.function.UnaryOperator;

/// Reads the meaning of words with a sentence model that lies in the program and needs no network: all-MiniLM-L6-v2, as
/// it was made, or as it was taught to tell asks apart ([Taught]). One text at a time: the model counts in small whole
/// numbers, and texts read together would change each other's result. May be used by several threads at once. Opening
/// takes about half a second.
public final class MeaningReader implements AutoCloseable {

    /// What the model was trained to read; words beyond are not seen.
    private static final int MOST_TOKENS = 256;

    private static final String MODEL = "/all-minilm-l6-v2-q";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private MeaningReader(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /// The model that the whole program shares, opened when it is first asked for and open until the program ends: it
    /// takes about 100 MB. Not to be closed.
    public static MeaningReader shared() {
        return Shared.READER;
    }

    /// The model that was taught asks, shared in the same way: what asks the same lies near, and
    /// another ask on the same topic apart. Its meanings cannot be compared with those of the other.
    public static MeaningReader ofAsks() {
        return Asks.READER;
    }

    private static final class Shared {
        private static final MeaningReader READER = open();
    }

    private static final class Asks {
        private static final MeaningReader READER = open(Taught::asks);
    }

    /// Opens the model as it was made, for one piece of work.
    public static MeaningReader open() {
        return open(made -> made);
    }

    private static MeaningReader open(UnaryOperator<byte[]> taught) {
        // The tokens' library would otherwise ask the network for what it already has, and count its users.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (InputStream model = MeaningReader.class.getResourceAsStream(MODEL + ".onnx");
                InputStream tokens = MeaningReader.class.getResourceAsStream(MODEL + "-tokenizer.json")) {
            if (model == null || tokens == null) {
                throw new IllegalStateException("the model of meanings is not in the program");
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            // Callers read several texts at once, so each text needs no more than one thread.
            options.setIntraOpNumThreads(1);
            OrtSession session = environment.createSession(taught.apply(model.readAllBytes()), options);
            Map<String, String> limits =
                    Map.of("maxLength", String.valueOf(MOST_TOKENS), "truncation", "true", "padding", "false");
            return new MeaningReader(environment, session, HuggingFaceTokenizer.newInstance(tokens, limits));
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
            return Meaning.towards(sum(states[0]));
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
