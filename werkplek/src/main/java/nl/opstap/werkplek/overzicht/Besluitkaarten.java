package nl.opstap.werkplek.overzicht;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import org.springframework.stereotype.Service;

/** The judgements of a dossier, as pages show them, in the order of the law. */
@Service
public class Besluitkaarten {

  private final Beoordelaar beoordelaar;

  public Besluitkaarten(Beoordelaar beoordelaar) {
    this.beoordelaar = beoordelaar;
  }

  /**
   * All of them.
   *
   * @throws Tegenspraak when facts contradict each other on this day
   */
  public List<Besluitkaart> van(Dossier dossier, GeldigOp geldigOp, BekendOp bekendOp) {
    return van(dossier, geldigOp, bekendOp, _ -> true);
  }

  /** Those about some subjects. */
  public List<Besluitkaart> van(
      Dossier dossier, GeldigOp geldigOp, BekendOp bekendOp, Predicate<Onderwerp> welke) {
    return beoordelaar
        .oordelen(dossier.feiten(geldigOp, bekendOp), dossier.wetboek(geldigOp, bekendOp))
        .stream()
        .filter(oordeel -> welke.test(oordeel.onderwerp()))
        .map(oordeel ->
            new Kaartmaker(dossier, oordeel, geldigOp, bekendOp, new HashSet<>()).kaart())
        .toList();
  }
}
