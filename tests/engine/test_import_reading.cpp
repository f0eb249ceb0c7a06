#include "engine/upkeep/cell_values.h"
#include "engine/upkeep/column_guess.h"
#include "engine/upkeep/csv_encoding.h"
#include "engine/upkeep/csv_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(DESKBELL_SOURCE_DIR "/tests/engine/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

QString errorOf(const auto &result)
{
    return result ? u"none"_s : result.error().code;
}

} // namespace

class TestImportReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_encoding_gives_the_same_text_data();
    void every_encoding_gives_the_same_text();
    void windows_1252_is_known_by_its_letters();
    void a_named_encoding_is_obeyed_and_an_unknown_one_refused();
    void a_binary_file_is_refused();
    void separators_are_guessed_data();
    void separators_are_guessed();
    void quoted_line_breaks_and_quotes_stay_and_rows_keep_their_numbers();
    void an_empty_file_and_one_with_headings_only_are_refused();
    void a_quote_that_is_never_closed_is_refused();
    void a_cell_that_looks_like_a_formula_is_written_as_text_and_read_back();
    void headings_are_known_in_four_languages_data();
    void headings_are_known_in_four_languages();
    void a_map_corrects_the_guess_in_both_directions();
    void a_map_naming_what_is_not_there_is_refused();
    void no_name_column_is_refused();
    void dates_are_read_data();
    void dates_are_read();
    void answers_types_and_languages_are_read();
    void several_addresses_in_a_cell_are_several();
};

void TestImportReading::every_encoding_gives_the_same_text_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"pl_utf8.csv", "pl_utf8_bom.csv", "pl_cp1250.csv", "pl_utf16le_bom.csv", "pl_utf16be_bom.csv", "pl_utf16le.csv", "pl_utf16be.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestImportReading::every_encoding_gives_the_same_text()
{
    QFETCH(const QString, file);
    const auto text = csvText(data(file), {}, u"en"_s);
    QVERIFY(text);
    QCOMPARE(*text, QString::fromUtf8(data(u"pl_utf8.csv"_s)));
}

void TestImportReading::windows_1252_is_known_by_its_letters()
{
    // In a Polish office too: ø and å are no Polish letters.
    const auto danish = csvText(data(u"da_cp1252.csv"_s), {}, u"pl"_s);
    QVERIFY(danish);
    QVERIFY(danish->contains(u"Søren Ågård"_s));
    QCOMPARE(csvText(data(u"fi_cp1252.csv"_s), {}, u"fi"_s).value(), QString::fromUtf8(data(u"fi_utf8.csv"_s)));
}

void TestImportReading::a_named_encoding_is_obeyed_and_an_unknown_one_refused()
{
    QCOMPARE(csvText("name\n\xB3\n", u"ISO-8859-2"_s, u"en"_s).value(), u"name\nł\n"_s);
    QCOMPARE(csvText("name\n\xB3\n", u"windows-1252"_s, u"en"_s).value(), u"name\n³\n"_s);
    QCOMPARE(errorOf(csvText("name\nx\n", u"klingon"_s, u"en"_s)), u"unknown_encoding"_s);
    QCOMPARE(errorOf(csvText("name\n\xB3\n", u"UTF-8"_s, u"en"_s)), u"bad_encoding"_s);
}

void TestImportReading::a_binary_file_is_refused()
{
    QCOMPARE(errorOf(csvText(QByteArray("PK\x03\x04rest of an xlsx"), {}, u"en"_s)), u"csv_binary"_s);
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += char((i * 7919) % 251);
    QCOMPARE(errorOf(csvText(noise, {}, u"en"_s)), u"csv_binary"_s);
    QCOMPARE(errorOf(csvText(QByteArray(5000, '\0'), {}, u"en"_s)), u"csv_binary"_s);
}

void TestImportReading::separators_are_guessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("columns");
    QTest::newRow("semicolon, commas in names") << u"name;number\nKowalski, Jan;1\nNowak, Anna;2\n"_s << QChar(u';') << 2;
    QTest::newRow("comma, quoted semicolons") << u"name,number\n\"a;b\",1\n\"c;d;e\",2\n"_s << QChar(u',') << 2;
    QTest::newRow("tab") << u"name\tnumber\tend\na, b\t1\t\n"_s << QChar(u'\t') << 3;
    QTest::newRow("said by Excel") << u"sep=,\nname,number\nx,1\n"_s << QChar(u',') << 2;
    QTest::newRow("a letter cannot separate") << u"sep=ª\nname;number\nxª;1\n"_s << QChar(u';') << 2;
    QTest::newRow("nor can a quote") << u"sep=\"\nname;number\nx;1\n"_s << QChar(u';') << 2;
    QTest::newRow("nor can a line break") << u"sep=\n\nname;number\nx;1\n"_s << QChar(u';') << 2;
    QTest::newRow("one column") << u"name\nJan\n"_s << QChar(u';') << 1;
}

void TestImportReading::separators_are_guessed()
{
    QFETCH(const QString, text);
    QFETCH(const QChar, separator);
    QFETCH(const int, columns);
    const auto table = readCsv(text);
    QVERIFY(table);
    QCOMPARE(table->separator, separator);
    QCOMPARE(table->headings.size(), columns);
    QCOMPARE(table->rows.front().cells.size(), columns);
}

void TestImportReading::quoted_line_breaks_and_quotes_stay_and_rows_keep_their_numbers()
{
    const auto table = readCsv(u"name,title\r\n\"Jan\",\"a\r\nb \"\"c\"\"\"\r\n\r\n,\r\nEwa,x"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2u); // blank ones are none
    QCOMPARE(table->rows[0].row, 2);
    QCOMPARE(table->rows[0].cells[1], u"a\nb \"c\""_s);
    QCOMPARE(table->rows[1].row, 5);
    QCOMPARE(table->rows[1].cells[0], u"Ewa"_s);
}

void TestImportReading::an_empty_file_and_one_with_headings_only_are_refused()
{
    QCOMPARE(errorOf(readCsv({})), u"csv_empty"_s);
    QCOMPARE(errorOf(readCsv(u" \r\n\n"_s)), u"csv_empty"_s);
    QCOMPARE(errorOf(readCsv(u"name,number\n"_s)), u"csv_no_rows"_s);
}

void TestImportReading::a_quote_that_is_never_closed_is_refused()
{
    QCOMPARE(errorOf(readCsv(u"name,title\n\"Jan,x\nEwa,y\n"_s)), u"csv_open_quote"_s);
}

void TestImportReading::a_cell_that_looks_like_a_formula_is_written_as_text_and_read_back()
{
    const QString line = csvLine({u"=cmd()"_s, u"+48 601"_s, u"say \"x\""_s, {}}, u';');
    QCOMPARE(line, u"\"'=cmd()\";\"+48 601\";\"say \"\"x\"\"\";\"\"\r\n"_s);
    QCOMPARE(cells::plain(u"'=cmd()"_s), u"=cmd()"_s);
    QCOMPARE(cells::plain(u"=1+1"_s), u"=1+1"_s);
}

void TestImportReading::headings_are_known_in_four_languages_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    const std::pair<QStringView, QStringView> rows[] = {
        {u"Name", u"name"}, {u"Client", u"name"}, {u"klient", u"name"}, {u"ASIAKAS", u"name"}, {u"kunde", u"name"}, {u"Navn", u"name"},
        {u"nimi", u"name"}, {u"Imię i nazwisko", u"name"}, {u"Imię", u"first_name"}, {u"Etunimi", u"first_name"}, {u"Efternavn", u"last_name"},
        {u"Nazwisko", u"last_name"}, {u"email", u"email"}, {u"E-mail", u"email"}, {u"Sähköposti", u"email"}, {u"E-mail 2", u"email"},
        {u"Phone", u"phone"}, {u"Telefon", u"phone"}, {u"Puhelin", u"phone"}, {u"Tel. kom.", u"phone"}, {u"Policy number", u"number"},
        {u"Nr polisy", u"number"}, {u"Vakuutusnumero", u"number"}, {u"Policenummer", u"number"}, {u"Type", u"type"}, {u"Rodzaj", u"type"},
        {u"Tyyppi", u"type"}, {u"Data końca", u"ends"}, {u"do", u"ends"}, {u"Ważna do", u"ends"}, {u"Päättyy", u"ends"}, {u"Udløber", u"ends"},
        {u"Expires", u"ends"}, {u"Data końca (rrrr-mm-dd) *", u"ends"}, {u"Data początku", u"starts"}, {u"od", u"starts"}, {u"Alkaa", u"starts"},
        {u"Consent", u"consent"}, {u"Zgoda", u"consent"}, {u"Suostumus", u"consent"}, {u"Samtykke", u"consent"}, {u"external_id", u"external_id"},
        {u"External ID", u"external_id"}, {u"Nr klienta", u"external_id"}, {u"Language", u"language"}, {u"Język", u"language"}, {u"Kieli", u"language"},
        {u"Salutation", u"salutation"}, {u"Title", u"title"}, {u"Przedmiot", u"title"}, {u"ends", u"ends"}, {u"Shoe size", u""}, {u"", u""}};
    for (const auto &[heading, field] : rows)
        QTest::newRow(heading.toUtf8().constData()) << heading.toString() << field.toString();
}

void TestImportReading::headings_are_known_in_four_languages()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, field);
    const auto guess = guessColumn(heading);
    QCOMPARE(guess ? columnName(*guess) : u""_s, field);
}

void TestImportReading::a_map_corrects_the_guess_in_both_directions()
{
    const QStringList headings{u"Kto"_s, u"Kiedy"_s, u"Telefon"_s, u"E-mail"_s};
    const auto plan = draftColumns(headings, {{u"Kto"_s, u"name"_s}, {u"ends"_s, u"kiedy"_s}, {u"Telefon"_s, u""_s}});
    QVERIFY(plan);
    QCOMPARE(plan->columns[0], std::optional(Column::Name));
    QCOMPARE(plan->columns[1], std::optional(Column::Ends));
    QVERIFY(!plan->columns[2]);
    QCOMPARE(plan->columns[3], std::optional(Column::Email));
    const auto several = draftColumns({u"Kto"_s, u"A"_s, u"B"_s}, {{u"name"_s, u"Kto"_s}, {u"email"_s, QJsonArray{u"A"_s, u"B"_s}}});
    QVERIFY(several);
    QCOMPARE(several->columns[2], std::optional(Column::Email));
}

void TestImportReading::a_map_naming_what_is_not_there_is_refused()
{
    const QStringList headings{u"Name"_s};
    for (const QJsonObject &map : {QJsonObject{{u"Name"_s, u"nonsense"_s}}, QJsonObject{{u"ends"_s, u"Nowhere"_s}}, QJsonObject{{u"Nowhere"_s, u"name"_s}},
                                   QJsonObject{{u"name"_s, 7}}}) {
        const auto plan = draftColumns(headings, map);
        QCOMPARE(errorOf(plan), u"bad_map"_s);
        QCOMPARE(plan.error().field, u"map"_s);
    }
}

void TestImportReading::no_name_column_is_refused()
{
    const QStringList headings{u"Jan Kowalski"_s, u"601234567"_s};
    const auto plan = draftColumns(headings, {});
    QVERIFY(plan);
    QCOMPARE(errorOf(checkColumns(*plan, headings, {u"policy"_s})), u"csv_no_name_column"_s);
}

void TestImportReading::dates_are_read_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 12, 31);
    for (const char *cell : {"31.12.2026", "31/12/2026", "31-12-2026", "2026-12-31", "2026.12.31", "2026/12/31", " 31.12.2026 r.", "31.12.2026 00:00",
                             "2026-12-31T00:00:00", "31. 12. 2026"})
        QTest::newRow(cell) << QString::fromLatin1(cell) << day;
    for (const char *cell : {"31.11.2026", "12/31/2026", "29.02.2027", "soon", "31.12.26", "2026-13-01", "46387", "1.1.0206", ""})
        QTest::newRow(qPrintable(u"not: "_s + QString::fromLatin1(cell))) << QString::fromLatin1(cell) << QDate();
    QTest::newRow("a leap day") << u"29.2.2028"_s << QDate(2028, 2, 29);
}

void TestImportReading::dates_are_read()
{
    QFETCH(const QString, cell);
    QFETCH(const QDate, day);
    QCOMPARE(cells::date(cell).value_or(QDate()), day);
}

void TestImportReading::answers_types_and_languages_are_read()
{
    for (const QString &yes : {u"tak"_s, u"TAK"_s, u"kyllä"_s, u"ja"_s, u"Yes"_s, u"t"_s, u"x"_s, u"1"_s})
        QCOMPARE(cells::consent(yes), std::optional(Consent::Given));
    for (const QString &no : {u"nie"_s, u"ei"_s, u"nej"_s, u"no"_s, u"n"_s, u"0"_s})
        QCOMPARE(cells::consent(no), std::optional(Consent::Withdrawn));
    QCOMPARE(cells::consent({}), std::optional(Consent::Unasked));
    QCOMPARE(cells::consent(u"  "_s), std::optional(Consent::Unasked));
    QVERIFY(!cells::consent(u"może"_s));
    for (const QString &motor : {u"Komunikacja"_s, u"komunikacyjna"_s, u"OC"_s, u"AC"_s, u"motor"_s, u"Auto"_s, u"ajoneuvo"_s, u"Bil"_s, u"motor-policy"_s})
        QCOMPARE(cells::type(motor), u"motor-policy"_s);
    for (const QString &policy : {u"polisa"_s, u"Policy"_s, u"vakuutus"_s, u"Forsikring"_s})
        QCOMPARE(cells::type(policy), u"policy"_s);
    QCOMPARE(cells::type(u"spaceship"_s), QString());
    QCOMPARE(cells::language(u"Polski"_s), u"pl"_s);
    QCOMPARE(cells::language(u"suomi"_s), u"fi"_s);
    QCOMPARE(cells::language(u"DA"_s), u"da"_s);
    QCOMPARE(cells::language(u"klingon"_s), QString());
}

void TestImportReading::several_addresses_in_a_cell_are_several()
{
    QCOMPARE(cells::emails(u"a@example.org; b@example.org"_s), (QStringList{u"a@example.org"_s, u"b@example.org"_s}));
    QCOMPARE(cells::emails(u"jan kowalski@example.org"_s), QStringList{u"jan kowalski@example.org"_s});
    QCOMPARE(cells::phones(u"601 234 567, 602 234 567"_s), (QStringList{u"601 234 567"_s, u"602 234 567"_s}));
    QCOMPARE(cells::phones(u"022/123"_s), QStringList{u"022/123"_s});
    QVERIFY(cells::emails({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestImportReading)
#include "test_import_reading.moc"
