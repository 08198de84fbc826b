package nl.opstap.werkplek.dossier;

import java.util.List;
import nl.opstap.werkplek.api.OnjuisteVraag;
import nl.opstap.werkplek.toegang.Aanwezigen;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Tells a program that there is a dossier of this person already; after the transaction, which
 * leaves nothing behind.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Dubbelproblemen {

  private final Personen personen;

  Dubbelproblemen(Personen personen) {
    this.personen = personen;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> dubbel(Dubbelnummer dubbel) {
    String bericht = personen.bericht(Aanwezigen.hier(), dubbel);
    ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, bericht);
    probleem.setProperty("fouten", List.of(new OnjuisteVraag.Fout("gegevens", bericht)));
    return ResponseEntity.status(HttpStatus.CONFLICT).body(probleem);
  }
}
