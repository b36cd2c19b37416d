;;; eglot.el --- the server in Eglot -*- lexical-binding: t -*-
(load (expand-file-name "checks.el" (file-name-directory load-file-name)))
(require 'eglot)
(require 'flymake)

(add-to-list 'eglot-server-programs `(seed-mode . ,seedbed-command))
(setq eglot-sync-connect 20 eglot-confirm-server-initiated-edits nil eglot-send-changes-idle-time 0.1)
(setq project-find-functions (list (lambda (_) (cons 'transient default-directory))))

;; Nobody is there to say yes to the edits of other files.
(fset 'y-or-n-p (lambda (&rest _) t))

(let ((corpus default-directory))
  (seedbed-open)
  (setq project-find-functions (list (lambda (_) (cons 'transient corpus)))))

(defun seedbed-ask (method &rest more)
  (jsonrpc-request (eglot--current-server-or-lose) method
                   (append (eglot--TextDocumentPositionParams) more)))

(defun seedbed-flagged (code)
  (cl-find-if (lambda (diagnostic) (string-match-p code (format "%S" (flymake-diagnostic-data diagnostic))))
              (flymake-diagnostics)))

(seedbed-check "the server starts"
  (apply #'eglot (eglot--guess-contact))
  (seedbed-until #'eglot-current-server))

(seedbed-check "diagnostics arrive"
  (flymake-mode 1)
  (seedbed-until (lambda () (flymake-start) (and (seedbed-flagged "repeated-word") (seedbed-flagged "name-variant")))))

(seedbed-check "hover shows the person"
  (seedbed-go-to "Verhoeven" 2)
  (string-match-p "Karin Verhoeven" (format "%S" (seedbed-ask :textDocument/hover))))

(seedbed-check "definition leads to the earliest article"
  (seedbed-go-to "Verhoeven" 2)
  (let ((places (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
    (string-match-p "101_brand_haven" (format "%S" places))))

(seedbed-check "references are in all articles"
  (seedbed-go-to "Verhoeven" 2)
  (let ((places (seedbed-ask :textDocument/references :context '(:includeDeclaration t))))
    (= 4 (length (delete-dups (mapcar (lambda (place) (plist-get place :uri)) places))))))

(seedbed-check "completion knows the names of the corpus"
  (goto-char (point-max))
  (insert "\nOok Ver")
  (eglot--signal-textDocument/didChange)
  (prog1 (let ((found (seedbed-ask :textDocument/completion)))
           (string-match-p "Karin Verhoeven" (format "%S" found)))
    (delete-region (line-beginning-position) (point))
    (eglot--signal-textDocument/didChange)))

(seedbed-check "a code action mends the repeated word"
  (seedbed-go-to "De de")
  (let* ((range (eglot--pos-to-lsp-position))
         (actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction
                                   (list :textDocument (eglot--TextDocumentIdentifier)
                                         :range (list :start range :end range)
                                         :context (list :diagnostics []))))
         (action (aref actions 0)))
    (unless (plist-get action :edit)
      (setq action (jsonrpc-request (eglot--current-server-or-lose) :codeAction/resolve action)))
    (eglot--apply-workspace-edit (plist-get action :edit))
    (goto-char (point-min))
    (let ((case-fold-search nil)) (not (search-forward "De de " nil t)))))

(seedbed-check "rename changes the name in all articles"
  (eglot--signal-textDocument/didChange)
  (seedbed-go-to "Verhoeven" 2)
  (eglot-rename "Verhoeve")
  (and (string-match-p "Karin Verhoeve bevestigt" (buffer-string))
       (with-current-buffer (find-file-noselect "101_brand_haven.txt")
         (string-match-p "Karin Verhoeve, woordvoerder" (buffer-string)))))

(seedbed-check "the server ends when asked"
  (let ((server (eglot-current-server)))
    (eglot-shutdown server)
    (seedbed-until (lambda () (not (jsonrpc-running-p server))))))

(kill-emacs 0)
