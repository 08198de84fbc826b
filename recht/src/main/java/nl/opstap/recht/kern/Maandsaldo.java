package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes in each month, less what goes off, over the months that have gone by. With the facts
 * as they are: it is told, and nobody is asked which months they were.
 *
 * @param erbij what comes in
 * @param eraf what goes off; what is left is never less than nothing
 */
public record Maandsaldo(Sleutel.Getal sleutel, Voorwaarde als, List<Post> erbij, List<Post> eraf)
    implements Waarde {

  public Maandsaldo {
    erbij = List.copyOf(erbij);
    eraf = List.copyOf(eraf);
  }

  /** So much for each of these months. */
  public record Post(Maandtelling maanden, Getal perMaand) {

    /** In hundredths; empty when it is not known. */
    private OptionalLong som(Feiten feiten, int rij) {
      OptionalLong aantal = maanden.tel(feiten, rij);
      if (aantal.isEmpty() || aantal.getAsLong() == 0) {
        return aantal;
      }
      return Getal.isBekend(perMaand, feiten, rij)
          ? OptionalLong.of(aantal.getAsLong() * perMaand.laagste(feiten, rij))
          : OptionalLong.empty();
    }

    private String zin() {
      return "%s maal %s".formatted(maanden.zin(), perMaand.zin());
    }
  }

  @Override
  public void vertel(Feiten feiten, int rij, Waarden.Bouwer bij) {
    OptionalLong op = som(erbij, feiten, rij);
    OptionalLong af = som(eraf, feiten, rij);
    if (op.isPresent() && af.isPresent()) {
      long rest = Math.max(0, op.getAsLong() - af.getAsLong());
      BigDecimal getal = BigDecimal.valueOf(rest, GetalFeit.SCHAAL);
      bij.zet(sleutel, rest % 100 == 0 ? getal.setScale(0) : getal);
    }
  }

  private static OptionalLong som(List<Post> posten, Feiten feiten, int rij) {
    long som = 0;
    for (Post post : posten) {
      OptionalLong deel = post.som(feiten, rij);
      if (deel.isEmpty()) {
        return deel;
      }
      som += deel.getAsLong();
    }
    return OptionalLong.of(som);
  }

  /** Passes the numbers that are not known, of months that count. */
  void open(Feiten feiten, int rij, Consumer<Getal> bij) {
    for (Post post : Stream.concat(erbij.stream(), eraf.stream()).toList()) {
      if (post.som(feiten, rij).isEmpty()) {
        bij.accept(post.perMaand());
      }
    }
  }

  @Override
  public String zin() {
    return eraf.isEmpty() ? zin(erbij) : zin(erbij) + ", min " + zin(eraf);
  }

  private static String zin(List<Post> posten) {
    return posten.stream().map(Post::zin).collect(Collectors.joining(" plus "));
  }

  @Override
  public void feiten(Consumer<Feit> bij) {
    erbij.forEach(post -> post.perMaand().feiten(bij));
    eraf.forEach(post -> post.perMaand().feiten(bij));
  }
}
