#pragma once

#include "support/wait.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace deskbell::test {

using namespace Qt::StringLiterals;

/// The window of one scheme, driven by object names as a person would drive it.
class Album {
public:
    Album(const QDir &folder, ui::MainWindow &window, QString scheme) : m_folder(folder), m_window(window), m_scheme(std::move(scheme)) {}

    void settle() const { waitFor([] { return false; }, 700); }
    void save(const QString &name, QWidget *over = nullptr) const
    {
        settle();
        QPixmap picture = m_window.grab();
        if (over) {
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
            const QPixmap top = over->grab();
            const QPoint at = qobject_cast<QMenu *>(over) ? m_window.mapFromGlobal(over->pos())
                                                          : QPoint((m_window.width() - over->width()) / 2, (m_window.height() - over->height()) / 2);
            painter.drawPixmap(at, top);
        }
        picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_scheme)));
    }
    [[nodiscard]] ui::MainWindow &window() const { return m_window; }
    template <typename W> W *find(const QString &name) const
    {
        auto *found = m_window.findChild<W *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    /// As a person would, over what is there.
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
        settle();
    }
    void press(const QString &name) const
    {
        find<QPushButton>(name)->click();
        settle();
    }
    void intoSight(const QString &name) const
    {
        auto *wanted = find<QWidget>(name);
        for (QWidget *each = wanted; each; each = each->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(each))
                scroll->ensureWidgetVisible(wanted, 0, 300);
    }
    void choose(const QString &chips, const QString &chip) const
    {
        find<QWidget>(chips)->findChild<QPushButton *>(u"chip-"_s + chip)->click();
        settle();
    }
    void dialog(const QString &picture, const QString &name) const
    {
        settle();
        auto *dialog = find<QDialog>(name);
        save(picture, dialog);
        dialog->reject();
        settle();
    }

private:
    QDir m_folder;
    ui::MainWindow &m_window;
    QString m_scheme;
};

} // namespace deskbell::test
