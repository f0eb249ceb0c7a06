#pragma once

#include "app/deskbellctl/answer.h"
#include "domain/values/codes.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
}

namespace deskbell::ctl {

class Session;

/// One option or positional of a verb, read after parsing. What is malformed throws: a wrong id is wrong usage, a wrong value rejected
/// input that names this option as its field.
class Argument {
public:
    Argument() = default;
    Argument(CLI::Option *option, QString field) : m_option(option), m_field(std::move(field)) {}

    [[nodiscard]] bool given() const;
    [[nodiscard]] QString text() const; ///< empty when not given
    [[nodiscard]] std::optional<QString> maybeText() const;
    [[nodiscard]] QStringList all() const;
    [[nodiscard]] std::optional<int> number(int least, int most) const;
    [[nodiscard]] QDate day() const; ///< YYYY-MM-DD; null when not given
    /// Given but empty is a null day inside: taken away.
    [[nodiscard]] std::optional<QDate> maybeDay() const;
    [[nodiscard]] std::optional<Instant> instant() const;
    [[nodiscard]] bool onOff() const;
    template <typename TypedId> [[nodiscard]] TypedId id() const { return TypedId{rawId(text())}; }
    template <typename TypedId> [[nodiscard]] std::vector<TypedId> ids() const
    {
        std::vector<TypedId> all;
        for (const QString &each : this->all())
            all.push_back(TypedId{rawId(each)});
        return all;
    }
    /// Given but empty is a mistake of the script, not a wish: the text must say something.
    void mustSay(const QString &code) const;
    /// The value of a closed set of words; nullopt when not given.
    template <typename E> [[nodiscard]] std::optional<E> choice() const
    {
        if (!given())
            return std::nullopt;
        return choiceOf<E>(text());
    }
    template <typename E> [[nodiscard]] E choiceOf(const QString &typed) const
    {
        if (const auto value = fromCode<E>(typed))
            return *value;
        QStringList known;
        for (const auto &[value, word] : codes<E>())
            known.append(word);
        refuseValue(typed, known);
    }
    [[noreturn]] void refuseValue(const QString &typed, const QStringList &known, const QString &code = QStringLiteral("bad_value")) const;
    [[nodiscard]] const QString &field() const { return m_field; }

    Argument &required();

private:
    [[nodiscard]] qint64 rawId(const QString &typed) const; ///< 0 when not given

    CLI::Option *m_option = nullptr;
    QString m_field;
};

/// Rejected, with the words there are as the next step.
[[noreturn]] void refuseWord(const QString &typed, const QStringList &known, const QString &field, const QString &code = QStringLiteral("bad_value"));
/// Rejected with the range as the next step.
[[nodiscard]] int wholeNumber(const QString &typed, int least, int most, const QString &field);

/// Another present, or a date-time option: ISO 8601 with an offset or Z.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString &typed);

enum class Writes { No, Yes };

/// The days `from` to `to` include, null where nothing is said; refused when the last is before the first.
[[nodiscard]] std::pair<QDate, QDate> span(const Argument &from, const Argument &to);

/// A verb being described: its options, then what it does.
class Verb {
public:
    Verb(CLI::App *app, std::function<void(std::function<Answer(Session &)>)> sink, Writes writes);
    Argument option(const char *name, const char *description);
    Argument repeatable(const char *name, const char *description);
    Argument flag(const char *name, const char *description);
    Argument positional(const char *name, const char *description);
    Argument positionals(const char *name, const char *description);
    [[nodiscard]] const Argument &dryRun() const { return m_dryRun; }
    void does(std::function<Answer(Session &)> action);

private:
    CLI::App *m_app;
    std::function<void(std::function<Answer(Session &)>)> m_sink;
    Argument m_dryRun;
};

/// The whole command line: global options, nouns, verbs.
class Grammar {
public:
    Grammar();
    ~Grammar();

    void noun(const char *name, const char *description);
    /// A noun within a noun: `client contact`, from then on known by both words.
    void noun(const char *outer, const char *name, const char *description);
    Verb verb(const char *noun, const char *name, const char *description, Writes writes);
    /// A noun that is its own verb (plan, why, import, log).
    Verb verb(const char *noun, const char *description, Writes writes);
    /// Words of CLI.md that a later version brings: known, and refused as such.
    void later(const char *noun, const QStringList &verbs);

    struct Parsed {
        QString help;   ///< asked for; nothing else is set
        std::optional<Refusal> wrong; ///< the command line itself
        QString data, database, asOperator, now;
        bool json = false, yes = false;
        std::function<Answer(Session &)> action;
    };
    [[nodiscard]] Parsed parse(const QStringList &arguments);

private:
    class Private;
    std::unique_ptr<Private> m;
};

} // namespace deskbell::ctl
