/**
 * The tagger behind {@link io.github.entente.text.Tagger}: a language model (MiniLM, run by ONNX Runtime) with what it has learned from annotated articles.
 * Begin with {@link io.github.entente.text.encoder.EncoderTagger}; nothing outside knows the rest.
 */
@NullMarked
package io.github.entente.text.encoder;

import org.jspecify.annotations.NullMarked;
