#include "ui/import/file_drop.h"

#include "ui/import/drop_hint.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace deskbell::ui {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

FileDrop::FileDrop(const Surroundings &around, QWidget *view)
    : QObject(view), m_around(around), m_view(view), m_window(view->window()), m_hint(new DropHint(around.theme, m_window))
{
    m_window->setAcceptDrops(true);
    // Not the window's events alone: fields below it would take the file's name for themselves.
    qApp->installEventFilter(this);
}

FileDrop::~FileDrop()
{
    delete m_hint;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop: break;
    default: return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    if (event->type() == QEvent::DragLeave) {
        if (widget == m_hint)
            m_hint->hide();
        return widget == m_hint;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (!m_view->isVisible() || QApplication::activeModalWidget() || filesIn(*drop->mimeData()).isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // whatever the other program would like: the file stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop) {
        m_hint->hide();
        take(*drop->mimeData());
    } else {
        m_hint->cover();
    }
    return true;
}

void FileDrop::take(const QMimeData &data)
{
    const QStringList files = filesIn(data);
    if (files.size() > 1) {
        Q_EMIT m_around.signs.said(tr("Drop one list at a time."), {});
        return;
    }
    // In a turn of its own: the program the file comes from waits for the drop to end.
    QMetaObject::invokeMethod(&m_around.signs, [&signs = m_around.signs, file = files.front()] { Q_EMIT signs.fileImportWanted(file); }, Qt::QueuedConnection);
}

} // namespace deskbell::ui
