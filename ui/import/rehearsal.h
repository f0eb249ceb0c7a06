#pragma once

#include "ui/widgets/cell.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace deskbell::ui {

/// What an import would do, or has done, as `import --changes` reports it.
class Rehearsal {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::Rehearsal)

public:
    enum class Kind { Created, Updated, Unchanged, Warning, Rejected };
    static constexpr Kind kinds[] = {Kind::Created, Kind::Updated, Kind::Unchanged, Kind::Warning, Kind::Rejected};
    /// So many rows of each kind are listed; all are counted.
    static constexpr int listed = 500;

    struct Line {
        qint64 row = 0;
        QString client;
        QString text, under;
        Tone tone = Tone::Normal;
        QString icon;
    };
    struct UnknownType {
        QString word;
        qint64 rows = 0;
    };

    Rehearsal() = default;
    explicit Rehearsal(QJsonObject data) : m_data(std::move(data)) {}

    [[nodiscard]] bool isEmpty() const { return m_data.isEmpty(); }
    [[nodiscard]] qint64 count(Kind kind) const;
    [[nodiscard]] qint64 read() const { return m_data.value(QLatin1StringView("read")).toInteger(); }
    /// Rows that do something.
    [[nodiscard]] qint64 effective() const { return count(Kind::Created) + count(Kind::Updated); }
    [[nodiscard]] QString fingerprint() const { return m_data.value(QLatin1StringView("fingerprint")).toString(); }
    [[nodiscard]] std::vector<UnknownType> unknownTypes() const;
    [[nodiscard]] std::vector<Line> lines(Kind kind, const QString &language) const;
    /// The kind to look at first: what is left out, else what comes.
    [[nodiscard]] Kind first() const;
    [[nodiscard]] static QString code(Kind kind);
    [[nodiscard]] static QString nameOf(Kind kind);
    /// "1,204 new, 38 changed, 900 as they were, 12 left out"
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] static Line lineOf(const QJsonObject &change, const QString &language);
    [[nodiscard]] static Line problemOf(const QJsonObject &problem, const QString &language);

    QJsonObject m_data;
};

} // namespace deskbell::ui
