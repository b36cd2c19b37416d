" Runs inside Vim with ALE: starts the server over stdio and uses it as a user would. The current folder is the fixture
" corpus. Writes "ok NAME" or "not ok NAME: REASON" for each check to $SEEDBED_REPORT.
set nocompatible hidden noswapfile viminfo= encoding=utf-8
let g:ale_linters = {'seed': ['seedbed']}
let g:ale_lint_delay = 50
let g:ale_completion_enabled = 0
let g:ale_set_signs = 0
let g:ale_echo_cursor = 0
packadd! ale
runtime plugin/ale.vim

function! Report(line) abort
  call writefile([a:line], $SEEDBED_REPORT, 'a')
endfunction

function! UntilTrue(Ask) abort
  let l:left = 400
  while l:left > 0
    let l:answer = a:Ask()
    if !empty(l:answer)
      return l:answer
    endif
    sleep 50m
    let l:left -= 1
  endwhile
  return 0
endfunction

function! Check(name, Body) abort
  try
    call Report(empty(a:Body()) ? 'not ok ' . a:name . ': nothing came' : 'ok ' . a:name)
  catch
    call Report('not ok ' . a:name . ': ' . v:exception)
  endtry
endfunction

" What was asked before may have led to another article.
function! GoTo(text, nth) abort
  hide buffer 102_loods_afgebrand.txt
  call cursor(1, 1)
  for l:i in range(a:nth)
    call search('\C\V' . a:text, 'W')
  endfor
  call cursor(line('.'), col('.') + 1)
endfunction

function! Codes() abort
  return map(copy(ale#engine#GetLoclist(bufnr('%'))), 'get(v:val, "code", "")')
endfunction

function! Diagnostics() abort
  return UntilTrue({-> index(Codes(), 'repeated-word') >= 0 && index(Codes(), 'name-variant') >= 0})
endfunction

function! Hover() abort
  call GoTo('Verhoeven', 2)
  let g:ale_hover_to_preview = 1
  ALEHover
  return UntilTrue({-> match(map(range(1, winnr('$')), 'join(getbufline(winbufnr(v:val), 1, "$"))'), 'Karin Verhoeven.*·') >= 0})
endfunction

function! Definition() abort
  pclose
  call GoTo('Verhoeven', 2)
  ALEGoToDefinition
  let l:found = UntilTrue({-> expand('%:t') ==# '101_brand_haven.txt'})
  hide buffer 102_loods_afgebrand.txt
  return l:found
endfunction

function! References() abort
  call GoTo('Verhoeven', 2)
  ALEFindReferences -quickfix
  call UntilTrue({-> len(getqflist()) >= 4})
  cclose
  let l:files = uniq(sort(map(getqflist(), 'bufname(v:val.bufnr)')))
  return len(l:files) == 4
endfunction

function! Action() abort
  call GoTo('De de', 1)
  if getline('.') !~# 'De de '
    throw 'the words are not there'
  endif
  ALECodeAction
  return UntilTrue({-> join(getbufline(bufnr('102_loods_afgebrand.txt'), 1, '$')) !~# 'De de '})
endfunction

function! Rename() abort
  call GoTo('Verhoeven', 2)
  " ALE edits saved files only. It takes UTF-16 for bytes, so that only what stands before the first mark that is not
  " ASCII in its line can be looked at.
  silent write
  let g:seedbed_answer = 'Verhoeve'
  ALERename
  return UntilTrue({-> join(getbufline(bufnr('102_loods_afgebrand.txt'), 1, '$')) =~# 'Karin Verhoeve bevestigt'})
endfunction

call ale#linter#Define('seed', {
\ 'name': 'seedbed',
\ 'lsp': 'stdio',
\ 'executable': $SEEDBED_NODE,
\ 'command': '%e ' . ale#Escape($SEEDBED_SERVER) . ' --stdio',
\ 'language': 'seed',
\ 'project_root': {_ -> getcwd()},
\})

" Nobody is there to type an answer.
runtime autoload/ale/util.vim
let g:seedbed_answer = '1'
function! ale#util#Input(...) abort
  return g:seedbed_answer
endfunction

autocmd BufRead,BufNewFile */seeds/*.txt setlocal filetype=seed
edit seeds/102_loods_afgebrand.txt
ALELint

call Check('diagnostics arrive', function('Diagnostics'))
call Check('hover shows the person', function('Hover'))
call Check('definition leads to the earliest article', function('Definition'))
call Check('references are in all articles', function('References'))
call Check('a code action mends the repeated word', function('Action'))
call Check('rename changes the name', function('Rename'))
qall!
