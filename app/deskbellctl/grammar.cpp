#include "app/deskbellctl/grammar.h"

#include "app/deskbellctl/blame.h"
#include "words/words.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int many = CLI::detail::expected_max_vector_size;

CLI::callback_t keep()
{
    return [](const CLI::results_t &) { return true; };
}

/// A "--" between the global options and the noun says what is true anyway: the library would look for no noun behind it.
QStringList withoutLeadingDashes(QStringList arguments)
{
    static const QStringList withValue = {u"--data"_s, u"--database"_s, u"--as"_s, u"--now"_s};
    for (qsizetype i = 0; i < arguments.size() && arguments[i].startsWith(u"--"); ++i) {
        if (arguments[i] == u"--") {
            arguments.removeAt(i);
            break;
        }
        if (withValue.contains(arguments[i]))
            ++i;
    }
    return arguments;
}

} // namespace

void refuseWord(const QString &typed, const QStringList &known, const QString &field, const QString &code)
{
    throw Refusal{Error{ErrorKind::Rejected, code, typed, field}, {},
                  [known](const QString &language) { return words::useOneOf(known, language); }};
}

int wholeNumber(const QString &typed, int least, int most, const QString &field)
{
    bool ok = false;
    const int number = typed.toInt(&ok);
    if (!ok || number < least || number > most)
        throw Refusal{Error{ErrorKind::Rejected, u"bad_number"_s, typed, field}, {},
                      [=](const QString &language) { return words::useNumber(least, most, language); }};
    return number;
}

std::optional<Instant> instantFromIso(const QString &typed)
{
    const QDateTime at = QDateTime::fromString(typed, Qt::ISODateWithMs);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime) // without an offset it would mean this machine's zone, not the office's
        return std::nullopt;
    return Instant{at.toMSecsSinceEpoch()};
}

bool Argument::given() const
{
    return m_option != nullptr && m_option->count() > 0;
}

QString Argument::text() const
{
    return given() ? QString::fromStdString(m_option->results().back()) : QString();
}

std::optional<QString> Argument::maybeText() const
{
    return given() ? std::optional(text()) : std::nullopt;
}

QStringList Argument::all() const
{
    QStringList list;
    if (given())
        for (const std::string &each : m_option->results())
            list.append(QString::fromStdString(each));
    return list;
}

std::optional<int> Argument::number(int least, int most) const
{
    return given() ? std::optional(wholeNumber(text(), least, most, m_field)) : std::nullopt;
}

void Argument::mustSay(const QString &code) const
{
    if (given() && text().trimmed().isEmpty())
        refuse(ErrorKind::Rejected, code, {}, m_field);
}

QDate Argument::day() const
{
    if (!given())
        return {};
    const QDate day = QDate::fromString(text(), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        refuse(ErrorKind::Rejected, u"bad_date"_s, text(), m_field);
    return day;
}

std::optional<QDate> Argument::maybeDay() const
{
    if (!given())
        return std::nullopt;
    return text().isEmpty() ? QDate() : day();
}

std::optional<Instant> Argument::instant() const
{
    if (!given())
        return std::nullopt;
    const auto at = instantFromIso(text());
    if (!at)
        refuse(ErrorKind::Rejected, u"bad_instant"_s, text(), m_field);
    return at;
}

std::pair<QDate, QDate> span(const Argument &from, const Argument &to)
{
    const std::pair days(from.day(), to.day());
    if (from.given() && to.given() && days.second < days.first)
        refuse(ErrorKind::Rejected, u"to_before_from"_s, to.text(), to.field());
    return days;
}

bool Argument::onOff() const
{
    if (text() != u"on" && text() != u"off")
        refuseValue(text(), {u"on"_s, u"off"_s});
    return text() == u"on";
}

void Argument::refuseValue(const QString &typed, const QStringList &known, const QString &code) const
{
    refuseWord(typed, known, m_field, code);
}

Argument &Argument::required()
{
    m_option->required();
    return *this;
}

qint64 Argument::rawId(const QString &typed) const
{
    if (!given())
        return 0;
    static const QRegularExpression number(u"^[0-9]+$"_s);
    if (!number.match(typed).hasMatch() || typed.count(u'0') == typed.size())
        refuse(ErrorKind::Rejected, u"usage_bad_id"_s, typed, m_field);
    bool fits = false;
    const qint64 id = typed.toLongLong(&fits);
    if (!fits) // a number, and nothing has it
        refuse(ErrorKind::NotFound, u"not_found"_s, typed, m_field);
    return id;
}

Verb::Verb(CLI::App *app, std::function<void(std::function<Answer(Session &)>)> sink, Writes writes) : m_app(app), m_sink(std::move(sink))
{
    if (writes == Writes::Yes)
        m_dryRun = flag("--dry-run", "do everything, then undo it: nothing is changed");
}

Argument Verb::option(const char *name, const char *description)
{
    return {m_app->add_option(name, keep(), description)->expected(1)->type_name("VALUE"), fieldOf(QString::fromLatin1(name))};
}

Argument Verb::repeatable(const char *name, const char *description)
{
    CLI::Option *option = m_app->add_option(name, keep(), description)->expected(1, many)->allow_extra_args(false)->type_name("VALUE");
    return {option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll), fieldOf(QString::fromLatin1(name))};
}

Argument Verb::flag(const char *name, const char *description)
{
    const std::string words = description;
    return {m_app->add_flag(name, words)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast), fieldOf(QString::fromLatin1(name))};
}

Argument Verb::positional(const char *name, const char *description)
{
    return {m_app->add_option(name, keep(), description)->expected(1), fieldOf(QString::fromLatin1(name))};
}

Argument Verb::positionals(const char *name, const char *description)
{
    CLI::Option *option = m_app->add_option(name, keep(), description)->expected(1, many)->allow_extra_args();
    return {option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll), fieldOf(QString::fromLatin1(name))};
}

void Verb::does(std::function<Answer(Session &)> action)
{
    m_sink(std::move(action));
}

class Grammar::Private {
public:
    CLI::App root{"Deskbell's console face: everything the window does, for scripts", "deskbellctl"};
    QHash<QString, CLI::App *> nouns;
    std::function<Answer(Session &)> chosen;
    CLI::Option *data = nullptr, *database = nullptr, *asOperator = nullptr, *now = nullptr, *json = nullptr, *yes = nullptr;

    std::function<void(std::function<Answer(Session &)>)> sinkOf(CLI::App *app)
    {
        return [this, app](std::function<Answer(Session &)> action) {
            app->callback([this, action = std::move(action)] { chosen = action; });
        };
    }
};

Grammar::Grammar() : m(std::make_unique<Private>())
{
    m->root.allow_windows_style_options(false);
    m->root.require_subcommand(1);
    m->root.footer("DESKBELL_LANGUAGE=en, fi, da or pl is the language of what is said; without it the office's.");
    const auto option = [this](const char *name, const char *description) { return m->root.add_option(name, keep(), description)->expected(1)->type_name("VALUE"); };
    m->data = option("--data", "folder of a SQLite office (or DESKBELL_DATA)");
    m->database = option("--database", "postgresql://… of a shared office (or DESKBELL_DATABASE)");
    m->asOperator = option("--as", "operator who asks; default: the admin made by init");
    m->now = option("--now", "pretend that it is this time, such as 2026-12-31T08:00:00+01:00; for trying things out");
    const std::string jsonWords = "one JSON object on stdout", yesWords = "answer yes to every question";
    m->json = m->root.add_flag("--json", jsonWords);
    m->yes = m->root.add_flag("--yes", yesWords);
}

Grammar::~Grammar() = default;

void Grammar::noun(const char *name, const char *description)
{
    CLI::App *app = m->root.add_subcommand(name, description);
    app->require_subcommand(1);
    m->nouns.insert(QString::fromLatin1(name), app);
}

void Grammar::noun(const char *outer, const char *name, const char *description)
{
    const QString within = QString::fromLatin1(outer);
    CLI::App *app = m->nouns.value(within)->add_subcommand(name, description);
    app->require_subcommand(1);
    m->nouns.insert(QString(within + u' ' + QString::fromLatin1(name)), app);
}

Verb Grammar::verb(const char *noun, const char *name, const char *description, Writes writes)
{
    CLI::App *app = m->nouns.value(QString::fromLatin1(noun))->add_subcommand(name, description);
    return {app, m->sinkOf(app), writes};
}

Verb Grammar::verb(const char *noun, const char *description, Writes writes)
{
    CLI::App *app = m->root.add_subcommand(noun, description);
    return {app, m->sinkOf(app), writes};
}

void Grammar::later(const char *noun, const QStringList &verbs)
{
    const QString name = QString::fromLatin1(noun);
    const auto add = [this](CLI::App *parent, const QString &word, const QString &full) {
        CLI::App *app = parent->add_subcommand(word.toStdString(), "a later version brings this");
        app->prefix_command(); // its options are not known yet
        app->callback([this, full] {
            m->chosen = [full](Session &) -> Answer { refuse(ErrorKind::NotAllowed, u"not_in_this_version"_s, full); };
        });
    };
    if (verbs.isEmpty())
        return add(&m->root, name, name);
    if (!m->nouns.contains(name))
        this->noun(noun, "a later version brings this");
    for (const QString &verb : verbs)
        add(m->nouns.value(name), verb, QString(name + u' ' + verb));
}

Grammar::Parsed Grammar::parse(const QStringList &arguments)
{
    // The library reads "--name=" as a name whose value is the next word.
    std::vector<std::string> words;
    bool optionsEnded = false;
    for (const QString &each : withoutLeadingDashes(arguments)) {
        optionsEnded = optionsEnded || each == u"--";
        if (!optionsEnded && each.startsWith(u"--") && each.endsWith(u'=') && each.count(u'=') == 1) {
            words.push_back(each.chopped(1).toStdString());
            words.emplace_back();
        } else {
            words.push_back(each.toStdString());
        }
    }
    Parsed parsed;
    m->chosen = nullptr;
    try {
        m->root.parse(std::vector<std::string>(words.rbegin(), words.rend()));
        parsed.action = m->chosen;
    } catch (const CLI::CallForHelp &) {
        const CLI::App &asked = deepest(m->root);
        std::string before;
        for (const CLI::App *app = asked.get_parent(); app != nullptr; app = app->get_parent())
            before.insert(0, before.empty() ? app->get_name() : app->get_name() + ' ');
        parsed.help = QString::fromStdString(asked.help(before));
    } catch (const CLI::ParseError &error) {
        parsed.wrong = blame(m->root, error);
    }
    // An empty variable of a script must not quietly mean the default folder, the admin, or the real present.
    for (const CLI::Option *option : {m->data, m->database, m->asOperator, m->now})
        if (!parsed.wrong && option->count() > 0 && option->results().back().empty())
            parsed.wrong = Refusal{Error{ErrorKind::Rejected, u"usage_value_missing"_s, QString::fromStdString(option->get_name()),
                                         fieldOf(QString::fromStdString(option->get_name()))}};
    const auto text = [](const CLI::Option *option) {
        return option->count() ? QString::fromStdString(option->results().back()) : QString();
    };
    parsed.data = text(m->data);
    parsed.database = text(m->database);
    parsed.asOperator = text(m->asOperator);
    parsed.now = text(m->now);
    // A command line that broke off early may still have asked for JSON; whoever reads the answer counts on it.
    parsed.json = m->json->count() > 0 || (parsed.wrong && arguments.contains(u"--json"_s));
    parsed.yes = m->yes->count() > 0;
    return parsed;
}

} // namespace deskbell::ctl
