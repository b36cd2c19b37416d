;;; lsp-mode.el --- the server in lsp-mode -*- lexical-binding: t -*-
(load (expand-file-name "checks.el" (file-name-directory load-file-name)))
(setq lsp-session-file (expand-file-name ".lsp-session" temporary-file-directory)
      lsp-auto-guess-root nil lsp-enable-file-watchers nil lsp-warn-no-matched-clients nil
      lsp-enable-suggest-server-download nil lsp-restart 'ignore lsp-diagnostics-provider :none
      lsp-idle-delay 0.1 lsp-enable-snippet nil lsp-modeline-diagnostics-enable nil)
(require 'lsp-mode)

(add-to-list 'lsp-language-id-configuration '(seed-mode . "seed"))
(lsp-register-client
 (make-lsp-client :new-connection (lsp-stdio-connection (lambda () seedbed-command))
                  :major-modes '(seed-mode)
                  :server-id 'seedbed))
(lsp-workspace-folders-add default-directory)
(seedbed-open)

(defun seedbed-at (&rest more) (append (lsp--text-document-position-params) more))
(defun seedbed-shown (value) (format "%S" (if (hash-table-p value) (lsp--json-serialize value) value)))

(seedbed-check "the server starts"
  (lsp)
  (seedbed-until (lambda () (cl-some (lambda (workspace) (eq 'initialized (lsp--workspace-status workspace)))
                                     (lsp-workspaces)))))

(seedbed-check "diagnostics arrive"
  (seedbed-until
   (lambda ()
     (let ((all (mapcar (lambda (one) (lsp-get one :code)) (lsp--get-buffer-diagnostics))))
       (and (member "repeated-word" all) (member "name-variant" all))))))

(seedbed-check "hover shows the person"
  (seedbed-go-to "Verhoeven" 2)
  (string-match-p "Karin Verhoeven" (seedbed-shown (lsp-request "textDocument/hover" (seedbed-at)))))

(seedbed-check "definition leads to the earliest article"
  (seedbed-go-to "Verhoeven" 2)
  (let ((place (lsp-request "textDocument/definition" (seedbed-at))))
    (string-match-p "101_brand_haven" (seedbed-shown place))))

(seedbed-check "references are in all articles"
  (seedbed-go-to "Verhoeven" 2)
  (let ((places (lsp-request "textDocument/references" (seedbed-at :context '(:includeDeclaration t)))))
    (= 4 (length (delete-dups (mapcar (lambda (place) (lsp-get place :uri)) (append places nil)))))))

(seedbed-check "a code action mends the repeated word"
  (seedbed-go-to "De de")
  (let ((action (car (append (lsp-code-actions-at-point) nil))))
    (lsp-execute-code-action action)
    (goto-char (point-min))
    (let ((case-fold-search nil)) (not (search-forward "De de " nil t)))))

(seedbed-check "rename changes the name in all articles"
  (seedbed-go-to "Verhoeven" 2)
  (lsp-rename "Verhoeve")
  (and (string-match-p "Karin Verhoeve bevestigt" (buffer-string))
       (with-current-buffer (find-file-noselect "101_brand_haven.txt")
         (string-match-p "Karin Verhoeve, woordvoerder" (buffer-string)))))

(kill-emacs 0)
