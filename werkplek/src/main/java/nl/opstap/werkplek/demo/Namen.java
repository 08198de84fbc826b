package nl.opstap.werkplek.demo;

import java.util.List;

/** Names of the fictitious people of the demo. */
final class Namen {

  static final List<String> VROUWEN =
      List.of(
          "Samira",
          "Lotte",
          "Fatima",
          "Anouk",
          "Esther",
          "Naima",
          "Chantal",
          "Yasmin",
          "Marieke",
          "Precious",
          "Olena",
          "Iris",
          "Sevda",
          "Roos");
  static final List<String> MANNEN =
      List.of("Mohamed", "Jeroen", "Ali", "Bas", "Dennis", "Samuel", "Ivan", "Tim");
  static final List<String> KINDEREN =
      List.of(
          "Noor", "Adam", "Liv", "Sami", "Fenna", "Youssef", "Mila", "Levi", "Zoë", "Daan", "Amira",
          "Finn", "Sofia", "Bram");
  static final List<String> ACHTERNAMEN =
      List.of(
          "Bakker",
          "El Amrani",
          "de Wit",
          "Yılmaz",
          "Jansen",
          "van Dijk",
          "Kowalska",
          "Bouzid",
          "Visser",
          "Tesfaye",
          "Mulder",
          "Pinas",
          "Hendriks",
          "Demir",
          "Smit",
          "Petrenko",
          "Willems",
          "Koster");

  private Namen() {}
}
