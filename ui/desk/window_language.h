#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

class QSettings;

namespace deskbell::ui {

/// The language of the window: what this person chose, else the office's, else the system's.
class WindowLanguage : public QObject {
    Q_OBJECT

public:
    /// `kept`: where a choice is remembered; null: nowhere. It must outlive this.
    explicit WindowLanguage(QSettings *kept = nullptr, QObject *parent = nullptr);
    ~WindowLanguage() override;

    [[nodiscard]] const QString &code() const { return m_code; }
    /// en fi da pl.
    [[nodiscard]] static QStringList known();
    /// A language is shown under its own name: "suomi".
    [[nodiscard]] static QString nameOf(const QString &code);

    /// A person chose.
    void choose(const QString &code);
    /// As the office speaks, unless a person chose.
    void follow(const QString &officeLanguage);

Q_SIGNALS:
    void changed();

private:
    void use(const QString &code);

    QSettings *m_kept;
    bool m_chosen = false;
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's own buttons and dialogs
};

} // namespace deskbell::ui
