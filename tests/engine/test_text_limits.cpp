// Every text that a person can give has its length; what is longer is refused at its field, and nothing is done.
#include "command_office.h"
#include "domain/text/limits.h"
#include "engine/upkeep/import.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

namespace {

/// One text given to one command of an office with one client and one matter.
struct Text {
    const char *name;
    QString field;
    qsizetype longest;
    std::function<QString(CommandOffice &, const QString &)> give;
};

const std::vector<Text> &texts()
{
    const auto office = [](std::optional<QString> OfficeEdit::*member) {
        return [member](CommandOffice &o, const QString &text) {
            OfficeEdit edit;
            edit.*member = text;
            return refusal(o.commands->editOffice(edit, o.by));
        };
    };
    const auto client = [](std::optional<QString> ClientEdit::*member) {
        return [member](CommandOffice &o, const QString &text) {
            ClientEdit edit;
            edit.*member = text;
            return refusal(o.commands->editClient(ClientId{1}, edit, o.by));
        };
    };
    const auto newClient = [](QString ClientDraft::*member) {
        return [member](CommandOffice &o, const QString &text) {
            ClientDraft draft;
            draft.name = u"Ewa"_s;
            draft.*member = text;
            return refusal(o.commands->addClient(draft, o.by));
        };
    };
    const auto matter = [](std::optional<QString> MatterEdit::*member) {
        return [member](CommandOffice &o, const QString &text) {
            MatterEdit edit;
            edit.*member = text;
            return refusal(o.commands->editMatter(MatterId{1}, edit, o.by));
        };
    };
    const auto newMatter = [](const std::function<void(MatterDraft &, const QString &)> &set) {
        return [set](CommandOffice &o, const QString &text) {
            MatterDraft draft;
            draft.client = {1};
            draft.type = u"policy"_s;
            draft.title = u"Dom"_s;
            set(draft, text);
            return refusal(o.commands->addMatter(draft, o.by));
        };
    };
    const auto byHand = [](QString ManualSend::*member) {
        return [member](CommandOffice &o, const QString &text) {
            ManualSend send;
            send.matter = {1};
            send.overrides = {Reason::ClientPaused};
            send.overrideReason = u"asked"_s;
            send.*member = text;
            return refusal(o.commands->sendByHand(send, o.by));
        };
    };
    const auto channel = [](QString ChannelSettings::*member) {
        return [member](CommandOffice &o, const QString &text) {
            ChannelSettings settings;
            settings.smtpUrl = u"smtp://mail.example.org"_s;
            settings.from = u"desk@example.org"_s;
            settings.*member = text;
            return refusal(o.commands->setChannel(settings, o.by));
        };
    };
    const auto text = [](bool subject) {
        return [subject](CommandOffice &o, const QString &given) {
            return refusal(o.commands->editTemplate(u"policy-ending"_s, u"pl"_s, subject ? given : u"s"_s, subject ? u"b"_s : given, o.by));
        };
    };
    static const std::vector<Text> all{
        {"office name", u"name"_s, limits::name, office(&OfficeEdit::name)},
        {"signature", u"signature"_s, limits::signature, office(&OfficeEdit::signature)},
        {"activation link", u"activation_link"_s, limits::link, office(&OfficeEdit::activationLink)},
        {"client name", u"name"_s, limits::name, client(&ClientEdit::name)},
        {"new client name", u"name"_s, limits::name, newClient(&ClientDraft::name)},
        {"client number", u"external-id"_s, limits::number, client(&ClientEdit::externalId)},
        {"new client number", u"external-id"_s, limits::number, newClient(&ClientDraft::externalId)},
        {"salutation", u"salutation"_s, limits::name, client(&ClientEdit::salutation)},
        {"new client salutation", u"salutation"_s, limits::name, newClient(&ClientDraft::salutation)},
        {"pause reason", u"reason"_s, limits::reason,
         [](CommandOffice &o, const QString &given) { return refusal(o.commands->pauseClient(ClientId{1}, QDate(2027, 1, 1), given, o.by)); }},
        {"matter's pause reason", u"reason"_s, limits::reason,
         [](CommandOffice &o, const QString &given) { return refusal(o.commands->pauseMatter(MatterId{1}, QDate(2027, 1, 1), given, o.by)); }},
        {"consent's source", u"source"_s, limits::reason,
         [](CommandOffice &o, const QString &given) { return refusal(o.commands->answerConsent(ClientId{1}, {}, Consent::Given, given, o.by)); }},
        {"how they asked to stop", u"source"_s, limits::reason,
         [](CommandOffice &o, const QString &given) { return refusal(o.commands->askedToStop(ClientId{1}, given, o.by)); }},
        {"why an address gets nothing", u"reason"_s, limits::reason,
         [](CommandOffice &o, const QString &given) { return refusal(o.commands->suppress(u"x@example.org"_s, given, o.by)); }},
        {"matter title", u"title"_s, limits::title, matter(&MatterEdit::title)},
        {"matter number", u"number"_s, limits::number, matter(&MatterEdit::number)},
        {"matter link", u"link"_s, limits::link, matter(&MatterEdit::link)},
        {"new matter title", u"title"_s, limits::title, newMatter([](MatterDraft &draft, const QString &given) { draft.title = given; })},
        {"new matter number", u"number"_s, limits::number, newMatter([](MatterDraft &draft, const QString &given) { draft.number = given; })},
        {"where it came from", u"origin"_s, limits::number, newMatter([](MatterDraft &draft, const QString &given) { draft.origin = given; })},
        {"line", u"line"_s, limits::title, newMatter([](MatterDraft &draft, const QString &given) { draft.lines = {{{}, given, {}, {}, false}}; })},
        {"line's amount", u"line"_s, limits::number, newMatter([](MatterDraft &draft, const QString &given) { draft.lines = {{{}, u"x"_s, given, {}, false}}; })},
        {"post from", u"post-from"_s, limits::title, newMatter([](MatterDraft &draft, const QString &given) { draft.lines = {{{}, {}, {}, given, false}}; })},
        {"rule name", u"name"_s, limits::name,
         [](CommandOffice &o, const QString &given) {
             const QJsonObject rule{{u"name"_s, given}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"trigger"_s, QJsonObject{{u"kind"_s, u"by_hand"_s}}}};
             return refusal(o.commands->addRule(rule, false, o.by));
         }},
        {"template subject", u"subject"_s, limits::subject, text(true)},
        {"template body", u"body"_s, limits::body, text(false)},
        {"own text", u"text"_s, limits::body, byHand(&ManualSend::text)},
        {"override reason", u"reason"_s, limits::reason, byHand(&ManualSend::overrideReason)},
        {"own id", u"uuid"_s, limits::number, byHand(&ManualSend::uuid)},
        {"login", u"user"_s, limits::server, channel(&ChannelSettings::user)},
    };
    return all;
}

QString of(const Text &text, qsizetype length)
{
    const QString begin = text.field.contains(u"link"_s) ? u"https://example.org/"_s : QString();
    return begin + QString(length - begin.size(), u'x');
}

} // namespace

class TestTextLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_text_is_taken_up_to_its_length_and_refused_beyond_it_at_its_field_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < texts().size(); ++i)
            QTest::newRow(texts()[i].name) << int(i);
    }
    void every_text_is_taken_up_to_its_length_and_refused_beyond_it_at_its_field()
    {
        QFETCH(int, index);
        const Text &text = texts()[size_t(index)];
        CommandOffice o;
        static_cast<void>(o.matter(o.client()));
        ChannelSettings outbox;
        outbox.outbox = true;
        QCOMPARE(refusal(o.commands->setChannel(outbox, o.by)), u"ok"_s);
        const QString before = o.everything();
        for (const qsizetype length : {text.longest + 1, qsizetype(100'000)}) {
            QCOMPARE(text.give(o, of(text, length)), u"Rejected text_too_large "_s + text.field);
            QCOMPARE(o.everything(), before);
        }
        QCOMPARE(text.give(o, of(text, text.longest)), u"ok"_s);
    }

    void a_sign_that_takes_two_places_counts_once()
    {
        CommandOffice o;
        static_cast<void>(o.client(u"😀"_s.repeated(200), {}));
        ClientDraft draft;
        draft.name = u"😀"_s.repeated(201);
        QCOMPARE(refusal(o.commands->addClient(draft, o.by)), u"Rejected text_too_large name"_s);
    }

    void the_refusal_names_the_limit()
    {
        CommandOffice o;
        const auto refused = o.commands->editTemplate(u"policy-ending"_s, u"pl"_s, u"s"_s, QString(100'000, u'x'), o.by);
        QCOMPARE(refused.error().detail, u"20000"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextLimits)
#include "test_text_limits.moc"
