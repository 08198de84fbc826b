package nl.opstap.recht.kern;

/**
 * Facts that cannot all be so on one day: a period that ends before it begins. Nothing can be
 * judged then, and it is for a person to say which of them is wrong. The law throws it for nothing
 * else.
 */
public final class Tegenspraak extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Tegenspraak(String bericht) {
    super(bericht);
  }
}
