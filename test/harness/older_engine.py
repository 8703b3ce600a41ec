"""Opens an empty page in Qt WebEngine, a Chromium of long ago, which is then driven through its debugging port.

Debian's python3-pyqt6.qtwebengine brings Chromium 102. It ends when its input ends, as whoever started it may have.
"""

import os
import sys
import threading

from PyQt6.QtCore import QUrl
from PyQt6.QtWebEngineWidgets import QWebEngineView
from PyQt6.QtWidgets import QApplication

app = QApplication(["older-engine", "--no-sandbox"])
view = QWebEngineView()
view.show()
view.load(QUrl("about:blank"))


def end_with_input():
    sys.stdin.read()
    # Not app.quit(): this is another thread than the one that shows the page.
    os._exit(0)


threading.Thread(target=end_with_input, daemon=True).start()
print("ready", flush=True)
app.exec()
