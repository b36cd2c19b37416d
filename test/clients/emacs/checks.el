;;; checks.el --- what both clients are asked -*- lexical-binding: t -*-
;; Prints "ok NAME" or "not ok NAME: REASON" for each check. The current folder is the fixture corpus.

(require 'cl-lib)

(define-derived-mode seed-mode text-mode "Seed")
(add-to-list 'auto-mode-alist '("/seeds/.*\\.txt\\'" . seed-mode))

(defvar seedbed-command
  (list (getenv "SEEDBED_NODE") (getenv "SEEDBED_SERVER") "--stdio"))

(defun seedbed-say (line) (princ (concat line "\n")))

(defmacro seedbed-check (name &rest body)
  "Run BODY as the check NAME; it is passed when it gives something."
  (declare (indent 1))
  `(condition-case failure
       (if (progn ,@body) (seedbed-say (concat "ok " ,name))
         (seedbed-say (concat "not ok " ,name ": nothing came")))
     (error (seedbed-say (format "not ok %s: %S" ,name failure)))))

(defun seedbed-until (ask)
  "The first non-nil answer of ASK within 20 seconds."
  (let ((end (+ (float-time) 20)) answer)
    (while (and (not (setq answer (funcall ask))) (< (float-time) end))
      (accept-process-output nil 0.05))
    answer))

(defun seedbed-go-to (text &optional nth)
  "One letter into the NTH place where TEXT stands."
  (goto-char (point-min))
  (let ((case-fold-search nil)) (search-forward text nil nil (or nth 1)))
  (goto-char (1+ (match-beginning 0))))

(defun seedbed-open () (find-file "seeds/102_loods_afgebrand.txt"))

(provide 'checks)
