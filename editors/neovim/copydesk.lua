-- copydesk in Neovim 0.7 or later: put this file into ~/.config/nvim/plugin/.
-- `copydesk` has to be found; a newsroom's own is "node_modules/.bin/copydesk" in its folder.
local settings = vim.g.copydesk or {}
local command = settings.cmd or { 'copydesk', 'lsp', '--stdio' }
local filetypes = { 'text', 'markdown', 'html' }
local markers = { 'copydesk.yml', 'copydesk.yaml', 'copydesk.json', 'copydesk.config.mjs', '.git' }

local function fact_sheet()
  local params = { command = 'copydesk.sheet', arguments = { vim.uri_from_bufnr(0) } }
  vim.lsp.buf_request(0, 'workspace/executeCommand', params, function(failure, sheet)
    if failure or type(sheet) ~= 'string' then
      return
    end
    vim.cmd('new')
    vim.bo.buftype, vim.bo.bufhidden, vim.bo.filetype = 'nofile', 'wipe', 'markdown'
    vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(sheet, '\n'))
  end)
end

local function attached(_, buffer)
  local function map(keys, action)
    vim.keymap.set('n', keys, action, { buffer = buffer })
  end
  map('K', vim.lsp.buf.hover)
  map('gd', vim.lsp.buf.definition)
  map('grr', vim.lsp.buf.references)
  map('grn', vim.lsp.buf.rename)
  map('gra', vim.lsp.buf.code_action)
  map('gO', vim.lsp.buf.document_symbol)
  vim.api.nvim_buf_create_user_command(buffer, 'FactSheet', fact_sheet, {})
end

if vim.lsp.config then
  -- 0.11 and later
  vim.lsp.config('copydesk', {
    cmd = command,
    filetypes = filetypes,
    root_markers = markers,
    settings = { copydesk = settings },
    on_attach = attached,
  })
  vim.lsp.enable('copydesk')
  return
end

--- The nearest folder above a file that has one of the markers; else the file's own.
local function root_of(path)
  local own = vim.fn.fnamemodify(path, ':p:h')
  local folder = own
  while true do
    for _, marker in ipairs(markers) do
      if vim.loop.fs_stat(folder .. '/' .. marker) then
        return folder
      end
    end
    local above = vim.fn.fnamemodify(folder, ':h')
    if above == folder then
      return own
    end
    folder = above
  end
end

-- One server for each root, started again when it has ended.
local clients = {}

local function attach(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  local client = clients[root] and vim.lsp.get_client_by_id(clients[root])
  if not client or client.is_stopped() then
    clients[root] = vim.lsp.start_client({
      name = 'copydesk',
      cmd = command,
      root_dir = root,
      settings = { copydesk = settings },
      init_options = settings,
      on_attach = attached,
    })
  end
  vim.lsp.buf_attach_client(buffer, clients[root])
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = filetypes,
  callback = function(args)
    attach(args.buf)
  end,
})
vim.api.nvim_create_user_command('CopydeskStart', function()
  attach(vim.api.nvim_get_current_buf())
end, {})
