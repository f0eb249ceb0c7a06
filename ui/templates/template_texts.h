#pragma once

#include "queries/reader.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <map>
#include <optional>
#include <vector>

namespace deskbell::ui {

/// One template in all its languages while it is being written: what it began from, what it is now, and what became of it in the office meanwhile.
class TemplateTexts {
public:
    struct Text {
        QString subject, body;
        int revision = 0; ///< 0: the office has none in this language
        [[nodiscard]] bool sameWords(const Text &other) const { return subject == other.subject && body == other.body; }
    };

    TemplateTexts() = default;
    explicit TemplateTexts(QString name) : m_name(std::move(name)) {}
    /// en fi da pl.
    [[nodiscard]] static const QStringList &languages();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool begun() const { return m_begun; }
    [[nodiscard]] bool there() const { return m_there; } ///< the office has it, in whatever language

    /// The office's texts as they are now. True: what may be on screen is another now.
    bool meet(const std::vector<Template> &all);
    [[nodiscard]] const Text &text(const QString &language) const { return m_texts.at(language).now; }
    [[nodiscard]] int revision(const QString &language) const { return m_texts.at(language).start.revision; } ///< the edit is made from
    [[nodiscard]] bool has(const QString &language) const { return m_texts.at(language).start.revision > 0; }
    [[nodiscard]] bool dirty(const QString &language) const { return !m_texts.at(language).now.sameWords(m_texts.at(language).start); }
    [[nodiscard]] QStringList unsaved() const; ///< languages
    /// Somebody else has changed this language since.
    [[nodiscard]] bool changedByOthers(const QString &language) const { return m_texts.at(language).theirs.has_value(); }

    void edit(const QString &language, const QString &subject, const QString &body);
    /// The language to begin a missing one from: the office's, else English, else any; empty: there is none.
    [[nodiscard]] QString nearest(const QString &language, const QString &officeLanguage) const;
    void takeTheirs(const QString &language);
    void keepMine(const QString &language);
    void discard(); ///< in every language
    /// What `sent` had unsaved is saved, over what was there before; what was typed since is a change of that.
    void stored(const TemplateTexts &sent);

    [[nodiscard]] QString place() const { return u"template-" + m_name; }
    [[nodiscard]] QVariantMap kept() const;
    void takeUp(const QVariantMap &kept) { m_kept = kept; }
    /// What is left of a draft that was kept when `sent` is saved.
    [[nodiscard]] static QVariantMap restOf(QVariantMap kept, const TemplateTexts &sent);

private:
    struct Entry {
        Text start, now;
        std::optional<Text> theirs;
    };
    QString m_name;
    bool m_begun = false, m_there = false;
    std::map<QString, Entry> m_texts;
    QVariantMap m_kept;
};

} // namespace deskbell::ui
